import { drawFigure } from '../chart/figure-of.ts';
import { checkContent, type Report } from '../content/check/check-content.ts';
import type { Problem } from '../content/check/problem.ts';

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

/** Checks all content below a folder and, where it is in order, whether its figures can be drawn. */
export async function checkContentAndDrawings(root: string): Promise<Report> {
  const report = await checkContent(root);
  return report.problems.length > 0 ? report : { ...report, problems: undrawable(report) };
}
