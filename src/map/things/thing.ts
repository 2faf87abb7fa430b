import type { Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import type { LonLat } from '../../model/geometry.ts';
import type { Item, Label } from '../frame/picture.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';
import type { Listed } from '../frame/listed.ts';

/** The collections of the content that have things to show on a map. */
export type Gazetteer = Pick<Book, 'places' | 'zones' | 'routes' | 'marks'>;

/** One thing on the map of a frame. */
export interface Shown {
  /** What is drawn for it, if anything. */
  item?: Item;
  /** What is written beside it, if anything. */
  label?: Label;
  /** The same where it is more than one. */
  labels?: Label[];
  /** What is said of it in the list in words. */
  listed: Listed;
}

/** A kind of thing that frames show on their maps. */
export interface ThingKind {
  /** The key of these things in a frame, in its view and among the collections of the content. */
  name: keyof Gazetteer;
  /** Where a thing stands, in degrees: a view that names it shows all of that. Throws on an unknown id. */
  positions(id: string, book: Gazetteer): readonly LonLat[];
  /** The things of this kind on a frame, in its order. */
  shown(frame: FrameContent, book: Book): Shown[];
  /** Lines of the legend that explain them: one for each look that is on the frame, and no other. */
  legend(frame: FrameContent, book: Book): LegendEntry[];
}

/** A label in the colour of a drawn thing, at its anchor; nothing where the frame writes none. */
export function attachedLabel(
  text: string | undefined,
  kind: 'area' | 'subject' | 'line',
  { drawing, role }: Item,
  note?: string,
): { label?: Label } {
  if (!text) return {};
  const label: Label = { text, kind, at: drawing.anchor, emphasis: 'key', role };
  return { label: note === undefined ? label : { ...label, note } };
}
