import type { FrameContent } from '../../content/schema/scene.ts';
import type { Box, Point } from '../../model/geometry.ts';
import type { Colour } from '../colours.ts';
import type { Diagram } from '../diagram/diagram.ts';
import type { Drawing, Role } from '../things/drawing.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';
import type { Listed } from './listed.ts';
import type { ScaleBar } from './scale-bar.ts';

/** A drawing in a frame, with the colour and weight that the frame gives it. */
export interface Item {
  drawing: Drawing;
  role: Role;
  emphasis: Emphasis;
}

/** What a frame is about, what it shows beside that, and what falls away in it. */
export type Emphasis = 'key' | 'context' | 'ghost';

/**
 * What a label is written for; it chooses the lettering. A `subject` is the one area that a frame is about, a
 * `sign` a large letter that says of the whole what it is.
 */
export type LabelKind =
  | 'place'
  | 'area'
  | 'subject'
  | 'line'
  | 'sign'
  | 'note'
  | 'number'
  | 'count'
  | 'country'
  | 'governorate'
  | 'water'
  | 'relief';

/** On which side of its point a label stands; `over` is centred on it. */
export type Side = 'right' | 'left' | 'top' | 'bottom' | 'over';

/** A name or a note on the map. */
export interface Label {
  text: string;
  arabic?: string;
  /** What is said of an area, smaller, under its name. */
  note?: string;
  kind: LabelKind;
  at: Point;
  /** Other points where it may stand as well, the best first: those of a number along its line. */
  along?: readonly Point[];
  emphasis: 'key' | 'context';
  role: Role;
  /** A crisp dot for a known point, a soft disc for an approximate position. */
  dot?: 'point' | 'soft';
  /** Degrees clockwise. */
  rotate?: number;
  /** Side wished for by the author. */
  wish?: Side;
}

/** A label with its side on a wide and on a tall stage; null where it found no room. */
export interface PlacedLabel extends Label {
  wide: Side | null;
  tall: Side | null;
  /** Where it stands there, if it moved from its own point. */
  wideAt?: Point;
  tallAt?: Point;
}

/** A drawing of fixed size: its letters are as large at any zoom. */
export interface InsetDrawing {
  /** CSS pixels. */
  width: number;
  height: number;
  /** The inside of an svg of that size. */
  svg: string;
}

/**
 * How large a small chart is drawn: for wide stages; for tall ones, files and paper; as one of several rows
 * over the whole width of a tall stage.
 */
export type InsetForm = 'large' | 'small' | 'row';

/** A small chart on the map. */
export interface Inset {
  key: string;
  /** Where its middle stands, in map units. Without it, it stands in a corner. */
  at?: Point;
  /** Whether it is one of several that stand below each other on a tall stage, where the map has no room. */
  isStacked?: boolean;
  draw(form: InsetForm, colour: Colour): InsetDrawing;
}

/** A part of the map that answers to a pointer or a touch. */
export interface Spot {
  /** Map units. */
  at: Point;
  width: number;
  height: number;
  text: string;
}

/** A frame with everything resolved: what stills, live maps and words are made from. */
export interface Picture {
  scene: string;
  id: string;
  title: string;
  words: string;
  /** What must be visible, in map units, margin included. */
  mustSee: Box;
  /** Where it is close enough to have one. */
  scaleBar?: ScaleBar;
  /** Layers of the basemap that not every frame shows. */
  layers: FrameContent['layers'];
  items: Item[];
  /** A box over the map, if the frame has one. */
  diagram?: Diagram;
  labels: PlacedLabel[];
  /** Small charts. */
  insets: Inset[];
  spots: Spot[];
  legend: LegendEntry[];
  listed: Listed[];
  claims: string[];
  sources: string[];
}
