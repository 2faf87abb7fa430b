import * as story from '../../model/story.ts';
import { sizeInWords } from './format.ts';

/** The words of what a learning platform takes: question banks, packages. */
export const platformsMessages = {
  title: 'For learning platforms',
  intro:
    'Questions and exercises for a course of your own. The good answers are for those who grade, not for students.',
  category: story.title,
  answer: 'One good answer, not the only one:',
  given: 'What is known:',
  sheet: (title: string) => `Draw on the worksheet, on the sheet “${title}”, and hand it in.`,
  moodle: (bytes: number) => `Question bank for Moodle (XML, ${sizeInWords(bytes)})`,
  moodleHow: 'In Moodle: Question bank, Import, “Moodle XML format”.',
  qti: (bytes: number) => `Question package QTI 2.1 (zip, ${sizeInWords(bytes)})`,
  qtiHow: 'For Canvas, itslearning, Brightspace, TAO and others that read QTI 2.1.',
  google: 'Share with Google Classroom',
  googleHow: 'Opens Google, which asks for the class; nothing is sent from this page before.',
  packages:
    'The whole site for a course, as SCORM 1.2 and as Common Cartridge: somebody who has the program makes them with “npm run classroom”; then they stand under “Keep for class” below.',
} as const;
