import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { project } from '../../model/mercator.ts';
import type { Item, Label } from './picture.ts';

/** Everything that is written on the map of a frame, before it is given a side. */
export function labelsOf(frame: FrameContent, items: readonly Item[], book: Book): Label[] {
  const anchorOf = (prefix: string, id: string): Item | undefined =>
    items.find(
      ({ drawing }) =>
        drawing.key === `${prefix}.${id}` || drawing.key.startsWith(`${prefix}.${id}.`),
    );
  const labels: Label[] = [];
  for (const { place: id, emphasis, side } of frame.places) {
    const place = entry(book.places, id, 'places');
    if (!place.at) continue;
    labels.push({
      text: place.label ?? place.name,
      ...(place.name_ar && emphasis === 'key' ? { arabic: place.name_ar } : {}),
      kind: place.precision === 'area' ? 'area' : 'place',
      at: project(place.at),
      emphasis,
      role: 'neutral',
      ...(place.precision === 'point' ? { dot: 'point' as const } : {}),
      ...(place.precision === 'approximate' ? { dot: 'soft' as const } : {}),
      ...(side ? { wish: side } : {}),
    });
  }
  const attached = (prefix: string, id: string, text: string | undefined): void => {
    const item = anchorOf(prefix, id);
    if (!text || !item) return;
    labels.push({
      text,
      kind: prefix === 'zone' ? 'area' : 'line',
      at: item.drawing.anchor,
      emphasis: 'key',
      role: item.role,
    });
  };
  for (const { zone, label } of frame.zones) attached('zone', zone, label);
  for (const { route, label } of frame.routes) attached('route', route, label);
  for (const { mark, label } of frame.marks) attached('mark', mark, label);
  for (const { text, at } of frame.notes)
    labels.push({ text, kind: 'note', at: project(at), emphasis: 'key', role: 'neutral' });
  for (const id of frame.lettering) {
    const { text, text_ar, style, at, rotate } = entry(book.lettering, id, 'lettering');
    labels.push({
      text,
      ...(text_ar && style === 'country' ? { arabic: text_ar } : {}),
      kind: style,
      at: project(at),
      emphasis: 'context',
      role: 'neutral',
      ...(rotate === undefined ? {} : { rotate }),
    });
  }
  return labels;
}
