import { drawFigure } from '../chart/figure-of.ts';
import { checkContent, type Report } from '../content/check/check-content.ts';
import { suggestion } from '../content/check/did-you-mean.ts';
import type { Problem } from '../content/check/problem.ts';
import { outsideView } from '../map/frame/outside-view.ts';
import { LAYER_NAMES } from '../map/layers/stack.ts';

/** Figures that cannot be drawn, for example because a note finds no room. */
export function undrawable({ book, figures }: Pick<Report, 'book' | 'figures'>): Problem[] {
  return [...book.figures].flatMap(([scene, { frames }]) =>
    frames.flatMap((frame, i): Problem[] => {
      try {
        drawFigure(scene, frame, book);
        return [];
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const file = figures.get(scene);
        return file ? [file.problemAt(['frames', i, 'plot'], `cannot be drawn: ${message}`)] : [];
      }
    }),
  );
}

/** What maps draw outside of what they show: it would be in the key and the words, and nobody could see it. */
export function outOfSight({ book, scenes }: Pick<Report, 'book' | 'scenes'>): Problem[] {
  return [...book.scenes].flatMap(([scene, { frames }]) =>
    frames.flatMap((frame, i) =>
      outsideView(frame, book).flatMap(({ id, path }) => {
        const message = `found "${id}", which lies outside the view of this frame, expected it to be seen. Add it to "view", or remove it here.`;
        return scenes.get(scene)?.problemAt(['frames', i, ...path], message) ?? [];
      }),
    ),
  );
}

/** Layers that frames name and the map does not have. */
export function unknownLayers({ book, scenes }: Pick<Report, 'book' | 'scenes'>): Problem[] {
  return [...book.scenes].flatMap(([scene, { frames }]) =>
    frames.flatMap(({ layers }, i) =>
      layers.flatMap((id, j): Problem[] => {
        const file = scenes.get(scene);
        if (LAYER_NAMES.includes(id) || !file) return [];
        const meant = suggestion(id, LAYER_NAMES, 'Correct it, or remove it.');
        const message = `found "${id}", expected one of: ${LAYER_NAMES.join(' | ')}.${meant}`;
        return [file.problemAt(['frames', i, 'layers', j], message)];
      }),
    ),
  );
}

/** Checks all content below a folder and, where it is in order, whether it can be drawn and seen. */
export async function checkContentAndDrawings(root: string): Promise<Report> {
  const report = await checkContent(root);
  return report.problems.length > 0
    ? report
    : {
        ...report,
        problems: [...undrawable(report), ...outOfSight(report), ...unknownLayers(report)],
      };
}
