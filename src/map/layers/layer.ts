import type { ExpressionSpecification } from 'maplibre-gl';
import type { ColourName } from '../colours.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';

/** Features of one file of content/basemap in one style. Widths and dashes are CSS pixels at any zoom. */
export interface LayerPart {
  /** Its name in the style of the live map; no two parts of all layers share one. */
  id: string;
  /** The file of content/basemap that has its features, without its ending. */
  source: string;
  /** Which of them, as MapLibre filters features. Default: all. */
  filter?: ExpressionSpecification;
  fill?: { colour: ColourName; opacity?: number };
  line?: {
    colour: ColourName;
    width: number;
    opacity?: number;
    dashes?: readonly number[];
    isRound?: boolean;
  };
  /** In stills: what a point of an outline must matter, in km², to be kept. */
  leastKm2: number;
  /** In stills: whether outlines are smooth curves, see curvedPath. */
  isCurved?: boolean;
  /** In stills: whether areas are drawn as one. Between two fills a hairline would show. */
  isMerged?: boolean;
  /**
   * Fills all that lies outside of the areas, far beyond what the basemap covers: of those that have this
   * property, or of all. Goes without a filter.
   */
  outsideOf?: { property?: string };
}

/** A layer of the basemap: its parts from the lowest to the topmost. */
export interface BaseLayer {
  /** Its name in content and in the files that stills refer to. */
  id: string;
  parts: readonly LayerPart[];
  /** Whether only frames that name it show it. */
  isOptional?: boolean;
  /** Map units in one unit of its outlines in stills: soft shapes need no finer ones. Default: 1. */
  unit?: number;
  /** Its line in the legend, where it needs one. */
  legend?: LegendEntry;
}
