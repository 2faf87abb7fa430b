import type { Book } from '../../content/book.ts';
import type { Exercise, WritingSpace } from '../../content/schema/classroom.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { runsOf } from '../../evidence/arabic-runs.ts';
import { platformsMessages as words } from '#messages/platforms.ts';

/** A question or an exercise as every platform knows it: a text that is answered in words. */
export interface Task {
  /** `q01`: of letters, digits, dots and hyphens, a letter first. */
  id: string;
  title: string;
  /** What students read, as HTML that is also XML. */
  html: string;
  /** What stands in the answer from the start: a table to fill in, as such HTML. */
  template?: string;
  /** Whether something drawn on paper belongs to the answer. */
  isDrawn: boolean;
  /** One good answer, for those who grade, as such HTML. */
  answer: string;
  /** Lines to write on. */
  lines: number;
}

const LINES = { question: 8, exercise: 15 } as const;
/** Letters of a title that is made of a question. */
const LONGEST_TITLE = 80;

/** A text as HTML, with stretches of Arabic marked as such. */
const htmlOf = (text: string): string =>
  runsOf(text)
    .map(({ text: run, lang }) =>
      lang === undefined
        ? escapeHtml(run)
        : `<span lang="${lang}" xml:lang="${lang}" dir="rtl">${escapeHtml(run)}</span>`,
    )
    .join('');

const paragraph = (text: string): string => `<p>${htmlOf(text)}</p>`;

function tableOf({ heads, rows }: Extract<WritingSpace, { kind: 'table' }>): string {
  const head = heads.map((one) => `<th scope="col">${htmlOf(one)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr><td>${htmlOf(row)}</td>${heads
        .slice(1)
        .map(() => '<td></td>')
        .join('')}</tr>`,
  );
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A question in few letters, cut at a word. */
function titleOf(question: string): string {
  if (question.length <= LONGEST_TITLE) return question;
  const cut = question.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function exerciseTask({ id, title, task, given, space, answer }: Exercise): Task {
  const isDrawn = space.kind === 'map' || space.kind === 'box';
  const known =
    given.length > 0
      ? `${paragraph(words.given)}<ul>${given.map((one) => `<li>${htmlOf(one)}</li>`).join('')}</ul>`
      : '';
  return {
    id,
    title,
    html: paragraph(task) + known + (isDrawn ? paragraph(words.sheet(title)) : ''),
    ...(space.kind === 'table' ? { template: tableOf(space) } : {}),
    isDrawn,
    answer: paragraph(answer),
    lines: LINES.exercise,
  };
}

/** All questions, then all exercises. */
export const tasksOf = ({
  questions,
  exercises,
}: Pick<Book, 'questions' | 'exercises'>): Task[] => [
  ...[...questions.values()].map(({ id, question, answer }): Task => ({
    id,
    title: titleOf(question),
    html: paragraph(question),
    isDrawn: false,
    answer: paragraph(answer),
    lines: LINES.question,
  })),
  ...[...exercises.values()].map(exerciseTask),
];
