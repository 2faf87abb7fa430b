import * as story from '../../model/story.ts';
import { dateInWords } from './format.ts';
import { presentMessages } from './present.ts';

/** The words of the slides of a lesson that a teacher can edit, and of their notes. */
export const slidesMessages = {
  /** Of the texts in the file, for spelling and for voices. */
  language: 'en-GB',
  minutes: (count: number) => `A lesson of ${count} minutes`,
  clock: (start: number, end: number) => `Minutes ${start} to ${end}`,
  part: (number: number, title: string) => `${number}  ${title}`,
  activity: 'Your guess first',
  question: 'Talk about it',
  exercise: (minutes: number) => `Sheet, ${minutes} minutes`,
  sheet: (title: string) => `On the worksheet: “${title}”`,
  more: 'For homework, or when there is time',
  sources: (number: number, count: number) =>
    count === 1 ? 'Sources' : `Sources, ${number} of ${count}`,
  /** What follows the name of a publisher. */
  source: (title: string, published: string | undefined) =>
    `: “${title}”, ${published === undefined ? 'undated in the copy read' : dateInWords(published)}`,
  rights: `${story.title}. Text and drawings: ${story.licence.name}; change these slides as you like, and say where they come from. Maps: ${story.map.data}.`,
  read: `Read as stored copies in ${dateInWords(story.checked)}.`,
  reading: (numbers: readonly number[]) =>
    `What the report says: claims ${numbers[0] ?? 0} to ${numbers.at(-1) ?? 0}`,
  notes: {
    reading: 'Let the class read, or read aloud. The words are ours; no verdict stands here.',
    aims: 'Students learn to:',
    materials: 'You need:',
    plan: 'The plan:',
    planned: presentMessages.presenter.planned,
    content: 'Before you begin:',
    say: 'To say:',
    notice: 'To ask:',
    picture: 'The picture in words:',
    answer: 'One good answer, not the only one:',
    material: 'Material:',
    sources: 'Sources:',
  },
} as const;
