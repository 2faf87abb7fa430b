import { escapeHtml } from '../../design/svg/escape-html.ts';
import { platformsMessages as words } from '#messages/platforms.ts';
import type { Task } from './tasks.ts';

const text = (content: string): string => `<text>${escapeHtml(content)}</text>`;
const html = (name: string, content: string): string =>
  `<${name} format="html">${text(content)}</${name}>`;

/** What a task is in Moodle: an essay, which somebody grades. */
const essay = ({ id, title, html: task, template = '', isDrawn, answer, lines }: Task): string =>
  [
    '<question type="essay">',
    `<name>${text(title)}</name>`,
    html('questiontext', task),
    html('generalfeedback', ''),
    '<defaultgrade>1</defaultgrade>',
    '<penalty>0</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${escapeHtml(id)}</idnumber>`,
    '<responseformat>editor</responseformat>',
    '<responserequired>0</responserequired>',
    `<responsefieldlines>${lines}</responsefieldlines>`,
    `<attachments>${isDrawn ? 1 : 0}</attachments>`,
    '<attachmentsrequired>0</attachmentsrequired>',
    html('graderinfo', answer),
    html('responsetemplate', template),
    '</question>',
  ].join('\n');

/**
 * Tasks as a file that Moodle imports into a question bank, into a category with the name of the story.
 * The good answers are for those who grade. See docs.moodle.org/en/Moodle_XML_format.
 */
export const moodleXml = (tasks: readonly Task[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    '<question type="category">',
    // A slash would begin a category inside it.
    `<category>${text(`$course$/top/${words.category.replaceAll('/', '//')}`)}</category>`,
    '</question>',
    ...tasks.map(essay),
    '</quiz>',
    '',
  ].join('\n');
