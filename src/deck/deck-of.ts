import { getCollection } from 'astro:content';
import { entry, type Book } from '../content/book.ts';
import { briefClaims } from '../content/evidence/claims-in-brief.ts';
import { readBook } from '../content/collections.ts';
import { readingOrder, scenesIn } from '../content/reading-order.ts';
import { figureOf } from '../chart/figure-of.ts';
import { resolveFrame } from '../map/frame/resolve-frame.ts';
import type { DeckData, DeckStep } from './deck-data.ts';
import { cannotShow, unsureInFigure, unsureOnMap } from './activities/unsure.ts';
import { WHERE, whereFrame } from './activities/where.ts';

/** A scene as the deck shows it. */
export interface DeckScene {
  id: string;
  kind: 'map' | 'figure';
  title: string;
  chapter: string;
  /** The chapter's name in addresses. */
  slug: string;
}

/** All scenes in the order in which the story shows them. */
export async function deckScenes(): Promise<DeckScene[]> {
  const book = await readBook();
  return readingOrder(await getCollection('story')).flatMap(({ data, body = '' }) =>
    scenesIn(body).map((id): DeckScene => {
      const figure = book.figures.get(id);
      const { title } = figure ?? entry(book.scenes, id, 'scenes');
      return { id, kind: figure ? 'figure' : 'map', title, chapter: data.short, slug: data.slug };
    }),
  );
}

type Unnumbered = Omit<DeckStep, 'number'>;

function stepsOf({ id: scene, chapter }: DeckScene, book: Book): Unnumbered[] {
  const figures = book.figures.get(scene)?.frames.map((frame): Unnumbered => {
    const { title, claims, legend } = figureOf(book, `${scene}/${frame.id}`);
    return {
      id: `${scene}/${frame.id}`,
      title,
      chapter,
      claims,
      unsure: unsureInFigure(legend),
      cannot: cannotShow(frame.plot, book),
    };
  });
  return (
    figures ??
    entry(book.scenes, scene, 'scenes').frames.map((frame): Unnumbered => {
      const { title, claims, listed } = resolveFrame(scene, frame, book);
      return {
        id: `${scene}/${frame.id}`,
        title,
        chapter,
        claims,
        unsure: unsureOnMap(listed),
        cannot: [],
      };
    })
  );
}

/** The deck: every frame of the story in its order, and the activity before the frame that answers it. */
export async function deckData(): Promise<DeckData> {
  const book = await readBook();
  const scenes = await deckScenes();
  const frames = scenes.flatMap((scene) => stepsOf(scene, book));
  const steps = frames.flatMap((frame, i): DeckStep[] => [
    ...(frame.id === WHERE.before
      ? [
          {
            ...frame,
            id: WHERE.id,
            title: whereFrame(book).title,
            number: null,
            claims: [],
            unsure: [],
            cannot: [],
          },
        ]
      : []),
    { ...frame, number: i + 1 },
  ]);
  const firstOf = ({ id }: DeckScene): string =>
    steps.find((step) => step.id.startsWith(`${id}/`))?.id ?? '';
  const chapters = Object.fromEntries(
    scenes.toReversed().map((scene) => [scene.slug, firstOf(scene)]),
  );
  return { steps, chapters, claims: briefClaims(book) };
}
