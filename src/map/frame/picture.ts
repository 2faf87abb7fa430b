import type { FrameContent } from '../../content/schema/scene.ts';
import type { Certainty } from '../../model/certainty.ts';
import type { Box, Point } from '../../model/geometry.ts';
import type { Diagram } from '../diagram/diagram.ts';
import type { Drawing, Role } from '../things/drawing.ts';
import type { ScaleBar } from './scale-bar.ts';

/** A drawing in a frame, with the colour and weight that the frame gives it. */
export interface Item {
  drawing: Drawing;
  role: Role;
  emphasis: 'key' | 'context';
}

/** What a label is written for; it chooses the lettering. A `subject` is the one area that a frame is about, a `sign` a large letter that says of the whole what it is. */
export type LabelKind =
  | 'place'
  | 'area'
  | 'subject'
  | 'line'
  | 'sign'
  | 'note'
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
}

/** One line of the legend: something that is on the screen, and what it means. */
export interface LegendEntry {
  swatch:
    /** An area of a map, as grain. */
    | 'grain'
    /** A span of a figure. */
    | 'area'
    | 'line'
    | 'ruler'
    | 'leg'
    | 'dot'
    | 'soft-dot'
    | 'role'
    /** Three dots that grow. */
    | 'dots'
    /** A claim; without a certainty it is empty. */
    | 'square';
  certainty?: Certainty;
  /** What it says without the entry above it, where its text refers to that. */
  alone?: string;
  role?: Role;
  /** Stands for what steps back behind the rest. */
  isContext?: boolean;
  text: string;
}

/** One line of the list in words: what is shown and how sure it is. */
export interface Listed {
  name: string;
  arabic?: string;
  /** How sure it is, in words. */
  certainty: string;
  /** Corroborated, or a place with published coordinates. */
  isSure: boolean;
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
  legend: LegendEntry[];
  listed: Listed[];
  claims: string[];
  sources: string[];
}
