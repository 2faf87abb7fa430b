import { sentencesOf } from '#messages/format.ts';
import type { Book } from '../book.ts';
import type { Paragraph } from '../check/chapters/paragraphs.ts';

/** A chapter as far as its places are concerned. */
export interface ChapterText {
  slug: string;
  /** What the menu calls it. */
  short: string;
  paragraphs: readonly Paragraph[];
}

/** Where the story speaks of a claim, or shows it. */
export interface ClaimPlace {
  /** Address within the story: a step, or the chapter where no step holds it. */
  anchor: string;
  chapter: string;
  /** Title of the frame; missing outside scenes. */
  frame?: string;
  /** The sentences that state the claim, as they are read. */
  sentences: string[];
  /** Whether the picture of the frame shows the claim. */
  isShown: boolean;
}

/** The sentence of a text that holds the stretch from `start` to `end`, which may be several sentences long. */
export function sentenceAround(text: string, start: number, end: number): string {
  const sentences: { from: number; to: number }[] = [];
  for (const sentence of sentencesOf(text)) {
    const from = sentences.at(-1)?.to ?? 0;
    sentences.push({ from, to: from + sentence.length });
  }
  const first = sentences.findLast(({ from }) => from <= start);
  const last = sentences.find(({ to }) => to >= end);
  return text.slice(first?.from ?? 0, last?.to ?? text.length).trim();
}

const sentencesOn = (claim: string, { text, marks }: Paragraph): string[] =>
  marks
    .filter(({ name, id }) => name === 'Claim' && id === claim)
    .map(({ start, end }) => sentenceAround(text, start, end));

/** A frame of a map or of a figure. */
const frameOf = (step: string, { scenes, figures }: Book) => {
  const [scene = '', id] = step.split('/');
  const { frames = [] } = scenes.get(scene) ?? figures.get(scene) ?? {};
  return frames.find((frame) => frame.id === id);
};

/**
 * Every place where the story states a claim or draws it, in reading order.
 *
 * @param chapters in reading order
 */
export function placesOfClaim(
  claim: string,
  chapters: readonly ChapterText[],
  book: Book,
): ClaimPlace[] {
  return chapters.flatMap(({ slug, short, paragraphs }) => {
    const steps = [...new Set(paragraphs.map(({ step }) => step))];
    return steps.flatMap((step): ClaimPlace[] => {
      const frame = step === undefined ? undefined : frameOf(step, book);
      const sentences = paragraphs
        .filter((paragraph) => paragraph.step === step)
        .flatMap((paragraph) => sentencesOn(claim, paragraph));
      const isShown = frame?.claims.includes(claim) ?? false;
      if (sentences.length === 0 && !isShown) return [];
      return [
        {
          anchor: step ?? slug,
          chapter: short,
          ...(frame ? { frame: frame.title } : {}),
          sentences: [...new Set(sentences)],
          isShown,
        },
      ];
    });
  });
}
