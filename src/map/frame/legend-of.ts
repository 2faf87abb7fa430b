import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { certaintyOfLeg, CERTAINTIES, LEG_STATUSES } from '../../model/certainty.ts';
import type { Item, LegendEntry } from './picture.ts';
import { LEG_WORDING, mapLegendMessages, PRECISION_WORDING } from '#messages/certainty.ts';
import * as story from '../../model/story.ts';

/**
 * The legend of a frame, worked out from what it shows: it explains every mark on the screen and
 * nothing else. Areas first, then lines, then points, then colours.
 */
export function legendOf(frame: FrameContent, items: readonly Item[], book: Book): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const isRuler = ({ drawing }: Item): boolean =>
    drawing.parts.some(({ paint }) => paint === 'ruler');
  const certaintiesOf = (prefix: string): Set<string | undefined> =>
    new Set(
      items
        .filter((item) => item.drawing.key.startsWith(prefix) && !isRuler(item))
        .map(({ drawing }) => drawing.key.split('.').at(-1)),
    );
  const areas = certaintiesOf('zone.');
  const marks = certaintiesOf('mark.');
  for (const certainty of CERTAINTIES)
    if (areas.has(certainty))
      entries.push({
        swatch: 'area',
        certainty,
        text: mapLegendMessages.area(certainty),
      });
  for (const certainty of CERTAINTIES)
    if (marks.has(certainty))
      entries.push({
        swatch: 'line',
        certainty,
        text: mapLegendMessages.mark(certainty),
      });
  if (items.some(isRuler)) entries.push({ swatch: 'ruler', text: mapLegendMessages.ruler });
  const statuses = new Set(
    frame.routes.flatMap(({ route }) =>
      entry(book.routes, route, 'routes').legs.map(({ status }) => status),
    ),
  );
  for (const status of LEG_STATUSES)
    if (statuses.has(status))
      entries.push({ swatch: 'leg', certainty: certaintyOfLeg(status), text: LEG_WORDING[status] });
  const precisions = new Set(
    frame.places.map(({ place }) => entry(book.places, place, 'places').precision),
  );
  if (precisions.has('point')) entries.push({ swatch: 'dot', text: PRECISION_WORDING.point });
  if (precisions.has('approximate'))
    entries.push({ swatch: 'soft-dot', text: PRECISION_WORDING.approximate });
  const roles = new Set(items.map(({ role }) => role));
  if (roles.has('attacker'))
    entries.push({ swatch: 'role', role: 'attacker', text: story.roles.attacker });
  if (roles.has('defender'))
    entries.push({ swatch: 'role', role: 'defender', text: story.roles.defender });
  if (frame.layers.includes('ridges'))
    entries.push({ swatch: 'ridge', text: mapLegendMessages.ridge });
  return entries;
}
