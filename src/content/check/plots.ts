import type { Slip } from '../plots/plot-kind.ts';
import { readingsOf } from '../plots/registry.ts';
import type { Content } from '../read-content.ts';
import type { FigureFrame } from '../schema/figure.ts';
import type { Problem } from './problem.ts';
import { unknownId } from './unknown-id.ts';
import type { Used } from './used.ts';

/** Several panels may say the same of the file that they share. */
function once(slips: readonly Slip[]): Slip[] {
  return [...new Map(slips.map((slip) => [JSON.stringify(slip), slip] as const)).values()];
}

function slipsIn({ plot }: FigureFrame, content: Content, used: Used): Slip[] {
  const { tables } = content.book;
  const readings = readingsOf(plot, (id) => tables.get(id)?.places ?? []);
  const slips = readings.flatMap(({ data, at, slips: against }): Slip[] => {
    used.tables.add(data);
    const table = tables.get(data);
    if (table) return against(table);
    // A table that is there and cannot be read has been reported already.
    if (content.tables.has(data)) return [];
    const known = content.tables.keys();
    return [{ at, message: unknownId(data, 'the files in content/data/series', known) }];
  });
  return once(slips);
}

/** What figures ask of the data files and do not find there, and scenes that share a name. */
export function checkPlots(content: Content, used: Used): Problem[] {
  return [...content.figures].flatMap(([id, file]) => {
    const twin = content.scenes.has(id)
      ? [
          file.problemAt(
            [],
            `found a scene "${id}" in content/scenes as well, expected ids to differ. Rename one.`,
          ),
        ]
      : [];
    const frames = content.book.figures.get(id)?.frames ?? [];
    return [
      ...twin,
      ...frames.flatMap((frame, i) =>
        slipsIn(frame, content, used).map(({ at, message }) =>
          file.problemAt(['frames', i, 'plot', ...at], message),
        ),
      ),
    ];
  });
}
