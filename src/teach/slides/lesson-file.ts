import type { Book } from '../../content/book.ts';
import { lastChange } from '../../content/last-change.ts';
import type { Lesson } from '../../content/schema/classroom.ts';
import { slidePicture, type SlidePicture } from '../../story/pictures/slide-picture.ts';
import { lessonSlides, type Slide } from './lesson-slides.ts';
import { slidesFile } from './pptx.ts';

/** Where the slides of a lesson are, from the root of the site. */
export const slidesPath = (lesson: string): string => `teach/slides/${lesson}.pptx`;

/**
 * The slides of a lesson as a file of PowerPoint, with its pictures.
 *
 * @param home address of the story, if that is known
 */
async function makeFile(
  lesson: Lesson,
  book: Book,
  home: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const slides = lessonSlides(lesson, book);
  const withPictures = slides.filter((slide) => slide.kind === 'picture');
  const pictures = await Promise.all(
    withPictures.map(async (slide): Promise<[Slide, SlidePicture]> => [
      slide,
      await slidePicture(slide.frame, slide.step, home),
    ]),
  );
  return slidesFile(slides, book, new Map(pictures), {
    title: lesson.title,
    changed: lastChange(book),
  });
}

const made = new WeakMap<Lesson, ReturnType<typeof makeFile>>();

/** The same, made once for the page that tells its size and for the file itself. */
export function lessonFile(
  lesson: Lesson,
  book: Book,
  home: string | undefined,
): ReturnType<typeof makeFile> {
  const file = made.get(lesson) ?? makeFile(lesson, book, home);
  made.set(lesson, file);
  return file;
}

/** Whether this build makes slides: not where its pictures are SVG alone (`PICTURES=svg`), as their pictures are not. */
export const makesSlides = process.env.PICTURES !== 'svg';

/** Its media type. */
export const SLIDES_TYPE =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation';
