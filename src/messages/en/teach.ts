import { aloudMessages } from './aloud.ts';
import * as story from '../../model/story.ts';
import { sizeInWords } from './format.ts';

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

/** The words of the pages for teachers, of the sheets and of the handout. */
export const teachMessages = {
  title: 'For the classroom',
  standfirst: (lessons: readonly number[], questions: number, exercises: number) =>
    `One short news report, taken apart in class: ${[
      ...(lessons.length > 0 ? [`plans for ${lessons.join(' and ')} minutes`] : []),
      ...(questions > 0 ? [questions === 1 ? '1 question' : `${questions} questions`] : []),
      ...(exercises > 0
        ? [exercises === 1 ? '1 exercise with answers' : `${exercises} exercises with answers`]
        : []),
      'and everything on paper',
    ].join(', ')}. For upper secondary school and the first year of university.`,
  minutes,
  contents: 'On this page',

  materials: {
    title: 'Ten minutes before class',
    list: [
      {
        path: 'present/',
        name: 'Presentation',
        what: 'The story as a deck for the hall. Type the number of a picture and press Enter to go there; the question mark shows all keys.',
      },
      {
        path: 'present/notes/',
        name: 'Notes for presenters',
        what: 'A second window with what to say and what to ask at every picture, in step with the deck.',
      },
      {
        path: 'teach/worksheet/',
        name: 'Worksheet',
        what: 'All exercises with room to write, and the questions. On a screen it can be filled in; choose which sheets are printed.',
      },
      {
        path: 'teach/answers/',
        name: 'Answer sheet',
        what: 'One good answer to each exercise and question. For the teacher.',
      },
      {
        path: 'handout/',
        name: 'Handout',
        what: 'The whole story on paper: each picture with its text, room for notes, and the sources as end notes.',
      },
      {
        path: 'data/',
        name: 'Data',
        what: 'Every table behind the figures as a file, with what it cannot show.',
      },
    ],
    pdf: (paper: string, pages: number, megabytes: string) =>
      `PDF, ${paper}, ${pages} pages, ${megabytes} MB`,
    print: 'To get these sheets on paper, open them and print from the browser.',
  },

  before: {
    title: 'Before you begin',
    notes: [
      'Read the report once, aloud or in silence, before any task. Its address stands with the sources. If it cannot be opened, the claims on the evidence page give what it says, in our words.',
      'Let students disagree. Several claims are contested or unproven, and that is where the work is.',
      'A verdict says how well the texts that were read support a claim. It does not say what is true, and no total score is given for the report.',
      `For students who read slowly: “${aloudMessages.start}” under the text of a step lets the browser read it, where it has a voice of the device, and marks the sentence. Sheets can be printed with sentence starters and a word bank.`,
      ...story.classroom.before,
    ],
    contentNote: 'Content note',
    content: story.classroom.content_note,
    toReport: 'The report among the sources',
    toEvidence: 'Its claims, one by one',
  },

  lessons: {
    title: 'Lesson plans',
    /** For a teacher in a hurry, at the top of the page. */
    start: {
      title: 'Your lesson',
      present: 'Present it',
      sheets: 'Print its sheet',
      answers: 'Answers, for you',
    },
    aims: 'Students learn to',
    materials: 'You need',
    plan: 'Minute by minute',
    from: (start: number, end: number) => `Minutes ${start} to ${end}`,
    clock: (start: number, end: number) => `${start}–${end}`,
    show: 'On the screen:',
    ask: 'Talk about:',
    work: 'Sheet:',
    more: 'For homework, or when there is time:',
    present: 'Present this lesson',
    presentWhat:
      'Its pictures, questions and sheets in their order, and nothing else. Key S opens your notes, with the plan beside a clock; printed, they are a few pages.',
    slides: (bytes: number) => `Slides to edit (PowerPoint, ${sizeInWords(bytes)})`,
    onPaper: 'On paper:',
    sheet: 'its sheets',
    handout: 'its handout',
    retold: 'the report in our words',
    pack: (bytes: number) =>
      `All of it in one file (zip, ${sizeInWords(bytes)}): slides, sheets, answers, handout`,
    slidesWhat:
      'Pictures, notes for the presenter, questions and sources, for PowerPoint, Google Slides, Keynote or LibreOffice.',
  },

  questions: {
    title: 'Questions to talk about',
    intro:
      'The answers are one good answer each, not the only one. They stay folded until you open them.',
    levels: { starter: 'To begin with', core: 'The core', advanced: 'For those who want more' },
    answer: 'One good answer',
    pictures: 'Pictures:',
    claims: 'Claims:',
    claimName: (order: number, verdict: string) => `Claim ${order}, ${verdict}`,
  },

  exercises: {
    title: 'Exercises in the criticism of sources',
    intro:
      'Each has a sheet. What is quoted from the report are single words and short phrases, so the sheets work without it.',
    material: (material: string) => `Material: ${material}`,
    sheet: 'Its sheet',
  },

  glossary: {
    title: 'Words of the story',
    intro: 'What students ask for most. More, with sources, in the',
    link: 'glossary',
  },

  rights: {
    title: 'What you may do with it',
    texts: [
      'Text and drawings of this site are under Creative Commons Attribution 4.0: show, copy, print, change and translate them, in class and outside it, also for money, as long as you say where they come from.',
      `To name it, this is enough: “${story.title}”, with the address of the page, ${story.licence.name}, and a word on what you changed.`,
      'Not covered are the words quoted from other texts, which belong to those texts, and what stands at the addresses in the list of sources. The map layers have terms of their own: free to show, with the line of credit that stands under each map.',
      'The sheets ask for no personal data. What is written into the worksheet on a screen stays on that device until somebody erases it there; nothing is sent.',
    ],
  },

  network: {
    title: 'Without a network',
    texts: [
      'What you opened once on a device is mostly there without a network as well. To be sure, store everything with “Keep for class” below, on the device that you will use, and open the deck once with the network off. Slides, packs and PDFs are files: save them while there is a network.',
      'Paper needs no network: the handout and the sheets are made for printing in black and white too, since every sign is a shape and not only a colour.',
    ],
  },

  sheets: 'The sheets of the worksheet',
  worksheet: {
    title: 'Worksheet',
    standfirst: `Exercises on one ${story.report.kind}. Write on paper, or on the screen before you print: what you type is sent nowhere.`,
    back: 'For the classroom',
    answers: 'Answer sheet',
    print: 'Print this sheet',
    printOnly: 'Print only this sheet',
    choose:
      'Every sheet begins on a page of its own. Take the tick away from those that you do not need, then print from the browser.',
    chosen: 'Sheets that will be printed:',
    name: 'Name',
    date: 'Date',
    given: 'What is known',
    write: (row: string, head: string) => `${head}: ${row}`,
    kept: {
      isKept:
        'What you type is kept on this device, also when you close the page, until you erase it.',
      isNotKept:
        'This browser keeps nothing: what you type is lost when you close the page. Print it first.',
      erase: 'Erase my answers',
      ask: 'Erase all answers on this page? They cannot be brought back.',
      yes: 'Erase them',
      no: 'Keep them',
      erased: 'Your answers are erased.',
    },
    free: 'your own',
    lines: 'Your answer',
    box: 'Room for the drawing',
    questions: 'Questions to talk about',
    help: {
      choose: 'With help: how a sentence may begin, and a word bank',
      title: 'To begin with',
      words: 'Words',
    },
    map: {
      caption: (title: string) => `Map to draw on: ${title}`,
      alt: (places: number) =>
        `Blank map of ${story.map.region} with ${places} numbered places. It is for drawing on paper.`,
      places: 'Places',
      from: 'From',
      to: 'To',
      km: 'km',
      says: 'What the texts say',
      status: 'Documented, reported or inferred?',
      statusOf: (from: string, to: string) => `Documented, reported or inferred? ${from} to ${to}`,
    },
  },

  /** What the report says, on one page, since its own text is not ours to print. */
  retold: {
    title: 'What the report says',
    standfirst: (count: number) =>
      `The ${count} claims of one ${story.report.kind}, in our words and in its order. Its own text is not printed here; its address stands with the sources.`,
    use: 'One page to read before the lesson, or aloud in four minutes. It gives no verdicts.',
  },

  lessonHandout: {
    title: (lesson: string) => `Handout: ${lesson}`,
    standfirst: (pictures: number) =>
      `The ${pictures} pictures of this lesson, with room for notes.`,
    use: 'Hand it out at the end: it shows what the class is asked before.',
    rights: `${story.licence.name}: copy it and change it, if you say where it comes from. Sources with their addresses stand on the page of sources of “${story.title}”.`,
  },

  answers: {
    title: 'Answer sheet',
    standfirst:
      'For the teacher: one good answer to each exercise and each question, not the only one.',
    worksheet: 'Worksheet',
  },
} as const;
