import { dateInWords } from './format.ts';
import * as story from '../../model/story.ts';

/** The words of the handout, the story on paper. */
export const handoutMessages = {
  title: 'Handout',
  description:
    'The whole story on paper: each picture with its text, room for notes, and the sources as end notes.',
  screen: {
    what: 'This page is made for paper, A4 or Letter. Print it from the browser; colours help, but every sign is also a shape.',
    chapter:
      'To print one chapter alone, choose it here, then print. The sources are printed with it.',
    whole: 'The whole story',
    links: 'Other pages',
    teach: 'For the classroom',
    story: 'The story on the screen',
  },
  drawnFrom: 'Drawn from',
  signs: 'Five signs for how sure anyone can be',
  report: (count: number) => `The report and its ${count} claims`,
  fillIn:
    'The report is not printed here: pale bars stand for its text. When you have read what speaks for a claim and against it, draw the sign of your verdict under it.',
  howTo:
    'The same signs stand in the text, on the maps and in the figures. Small numbers lead to the sources at the end. The lines are for your notes.',
  notes: 'Sources',
  notesIntro: `Read as stored copies in ${dateInWords(story.checked)}; nothing was checked on the live web. Numbers as in the story on the screen; long addresses are cut and stand whole there.`,
  undated: 'undated in the copy read',
  licence: `Text and drawings: ${story.licence.name}. You may copy this handout and change it, if you say where it comes from.`,
  at: (address: string) => `On the screen: ${address}`,
} as const;
