import type { Book } from '../book.ts';
import type { Correction } from '../schema/pages.ts';

const newestFirst = (a: Correction, b: Correction): number =>
  b.date.localeCompare(a.date) || a.id.localeCompare(b.id);

/** All corrections, the newest first. */
export function allCorrections({ corrections }: Pick<Book, 'corrections'>): Correction[] {
  return [...corrections.values()].toSorted(newestFirst);
}

/** The corrections that touch a claim, the newest first. */
export function correctionsOfClaim(claim: string, book: Pick<Book, 'corrections'>): Correction[] {
  return allCorrections(book).filter(({ claims }) => claims.includes(claim));
}

/** Scenes that are not in the story any more, with what took each out, the newest first. */
export const withdrawnScenes = (book: Pick<Book, 'corrections'>): Map<string, Correction> =>
  new Map(
    allCorrections(book)
      .toReversed()
      .flatMap((correction) => (correction.withdrawn ?? []).map((scene) => [scene, correction])),
  );

/** The corrections of a scene, taken out or not, and of the claims that its frames are about. */
export function correctionsAround(
  scene: string,
  claims: readonly string[],
  book: Pick<Book, 'corrections'>,
): Correction[] {
  const ofScene = correctionsOfScene(scene, book);
  return allCorrections(book).filter(
    (one) =>
      ofScene.includes(one) ||
      (one.withdrawn?.includes(scene) ?? false) ||
      one.claims.some((claim) => claims.includes(claim)),
  );
}

/**
 * The corrections that a picture has to carry wherever it is shown, the newest first: those of its
 * frame and those of its whole scene.
 *
 * @param place a step like `attack/area`, or a scene like `attack` for those of all its frames
 */
export function correctionsOfScene(place: string, book: Pick<Book, 'corrections'>): Correction[] {
  const [scene = '', frame] = place.split('/');
  return allCorrections(book).filter(({ scenes }) =>
    scenes.some(
      (touched) =>
        touched === scene ||
        touched === place ||
        (frame === undefined && touched.startsWith(`${scene}/`)),
    ),
  );
}
