import { mapLegend } from '#messages/map.ts';
import type { Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { OPTIONAL_LAYERS } from '../layers/stack.ts';
import type { ShownChart } from '../things/charts/chart-kind.ts';
import { LEGEND_ORDER } from '../things/things.ts';
import type { Item, LegendEntry } from './picture.ts';

const ROLES = ['attacker', 'defender'] as const;

/**
 * The legend of a frame, worked out from what it shows: it explains everything on the screen and
 * nothing else. Areas first, then lines, points, charts, colours and layers of the basemap.
 *
 * @param items what is drawn beside charts, which say themselves what their colours mean
 */
export function legendOf(
  frame: FrameContent,
  items: readonly Pick<Item, 'role'>[],
  charts: readonly Pick<ShownChart, 'legend'>[],
  book: Book,
): LegendEntry[] {
  return [
    ...LEGEND_ORDER.flatMap((kind) => kind.legend(frame, book)),
    ...charts.flatMap(({ legend }) => legend),
    ...ROLES.filter((role) => items.some((item) => item.role === role)).map(
      (role): LegendEntry => ({ swatch: 'role', role, text: mapLegend.roles[role] }),
    ),
    ...OPTIONAL_LAYERS.flatMap(({ id, legend }) =>
      legend && frame.layers.includes(id) ? [legend] : [],
    ),
  ];
}
