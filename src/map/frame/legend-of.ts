import { mapLegend } from '#messages/map.ts';
import type { Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { OPTIONAL_LAYERS } from '../layers/stack.ts';
import type { ShownChart } from '../things/charts/chart-kind.ts';
import { LEGEND_ORDER } from '../things/things.ts';
import type { Item } from './picture.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';

const SIDES = ['attacker', 'defender'] as const;

/** An area and lines of one certainty and colour are explained together, by both their signs. */
function together(entries: readonly LegendEntry[]): LegendEntry[] {
  const lineLike = ({ swatch, certainty, role }: LegendEntry): LegendEntry | undefined =>
    swatch === 'grain'
      ? entries.find(
          (one) => one.swatch === 'line' && one.certainty === certainty && one.role === role,
        )
      : undefined;
  const taken = new Set(entries.map(lineLike));
  return entries
    .filter((entry) => !taken.has(entry))
    .map((entry) => {
      const line = lineLike(entry);
      const { certainty, role } = entry;
      return line && certainty && role
        ? { ...entry, also: line, text: mapLegend.zoneAndMark(certainty, role) }
        : entry;
    });
}

/**
 * The legend of a frame, worked out from what it shows: it explains everything on the screen and
 * nothing else. Areas first, then lines, charts, colours that no other line explains, and layers of the basemap.
 *
 * @param items what is drawn beside charts, which say themselves what their colours mean
 */
export function legendOf(
  frame: FrameContent,
  items: readonly Pick<Item, 'role'>[],
  charts: readonly Pick<ShownChart, 'legend'>[],
  book: Book,
): LegendEntry[] {
  const things = together(LEGEND_ORDER.flatMap((kind) => kind.legend(frame, book)));
  // The line of ghosts refers to those of other legs, or stands alone.
  const isNamed = (side: (typeof SIDES)[number]): boolean =>
    things.some(({ swatch, role }) => role === side && swatch !== 'ghost');
  return [
    ...things,
    ...charts.flatMap(({ legend }) => legend),
    ...SIDES.filter((side) => items.some(({ role }) => role === side) && !isNamed(side)).map(
      (role): LegendEntry => ({ swatch: 'role', role, text: mapLegend.roles[role] }),
    ),
    ...OPTIONAL_LAYERS.flatMap(({ id, legend }) =>
      legend && frame.layers.includes(id) ? [legend] : [],
    ),
  ];
}
