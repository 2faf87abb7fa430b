import { offlineMessages } from './offline.ts';

/** The words that only the copy in a folder has. */
export const classroomMessages = {
  notHere: '(not in this copy)',
  name: 'This copy',
  stillMap: ['Still map', 'why?'],
  keep: {
    title: offlineMessages.title,
    text: 'This copy is kept already: it opens from its folder, without a network. Copy the folder to every device that needs it.',
  },
  about: {
    title: 'This copy',
    description: 'What this copy of the site can do without a network, and what it cannot.',
    standfirst:
      'You read a copy of the site that opens from a folder: no network, no server, nothing to install.',
    version: (version: string, changed: string) =>
      `It is version ${version}; its text was last changed ${changed}.`,
    works: 'What works here',
    worksList: [
      'The story with every picture and its words, and the figures with all that they answer: drawing, the slider, points, tables.',
      'The deck and, opened from it, the presenter window; the activities with the class.',
      'The pages for teaching, the handout and the sheets for print.',
      'All claims, sources, terms and data tables. Links to sources lead to the web and need a network.',
    ],
    fails: 'What does not',
    maps: 'Maps do not move: they stand as pictures, the same ones with which the site begins. Browsers do not let a page in a folder read the map’s data.',
    failsList: [
      'There is no “Copy link” and no QR code: an address in a folder leads nowhere on another device.',
      'Pictures to download are left out, and what others need to embed the site.',
      'Windows of this copy know of each other only when one has opened the other: open the presenter window from the deck.',
      'Some browsers forget drawings, verdicts and the place where you stopped when a page from a folder is closed.',
    ],
    parts: 'Where to begin',
    partNames: {
      '': 'The story',
      'present/': 'The deck',
      'teach/': 'The pages for teaching',
      'handout/': 'The handout',
    },
  },
  readMe: {
    file: 'READ ME.txt',
    text: 'Open index.html with a browser. No network is needed.\r\nWhat works in this copy and what does not: about-this-copy/index.html\r\n',
  },
} as const;
