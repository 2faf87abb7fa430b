import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import { mapLibreDashes } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import { unproject } from '../../model/mercator.ts';
import { CONTEXT_OPACITY, lineWidth, type Role } from '../frame/drawing.ts';
import type { LiveFrame, LiveScene } from '../frame/scene.ts';
import { channels, type Palette } from './palette.ts';

/** A drawing in one colour: the unit that a frame switches on or off. */
export const variantOf = ({ key, role }: { key: string; role: string }): string => `${key}|${role}`;

/** Opacity of every variant of a scene in a frame: a whole state, whatever was shown before. */
export function opacities(scene: LiveScene, frame: LiveFrame): Map<string, number> {
  const all = new Map(
    scene.frames.flatMap(({ items }) => items.map((item) => [variantOf(item), 0])),
  );
  for (const item of frame.items)
    all.set(variantOf(item), item.emphasis === 'context' ? CONTEXT_OPACITY : 1);
  return all;
}

const degrees = (path: readonly Point[]): [number, number][] => path.map(unproject);

type Painted = LiveScene['drawings'][number];

function features({ key, parts }: Painted): Feature[] {
  return parts.map(({ paint, certainty, alpha, paths }) => ({
    type: 'Feature',
    properties: { key, paint, certainty, alpha },
    geometry:
      paint === 'fill'
        ? { type: 'MultiPolygon', coordinates: paths.map((path) => [degrees(path)]) }
        : { type: 'MultiLineString', coordinates: paths.map(degrees) },
  }));
}

/** All drawings of a scene as one GeoJSON source. */
export function overlaySource(scene: LiveScene): FeatureCollection {
  return { type: 'FeatureCollection', features: scene.drawings.flatMap(features) };
}

/** The drawn opacity is in the colour, so that the layer's own opacity is free to fade. */
const paintWith = (colour: string): ExpressionSpecification => [
  'rgba',
  ...channels(colour),
  ['get', 'alpha'],
];

/** The layers for one variant: its fill, and one line layer for each pattern, since a pattern is per layer. */
function layersOf(drawing: Painted, role: Role, palette: Palette): LayerSpecification[] {
  const variant = variantOf({ key: drawing.key, role });
  const colour = paintWith(palette.role[role]);
  const kinds = new Map(
    drawing.parts.map(({ paint, certainty }) => [`${paint} ${certainty}`, { paint, certainty }]),
  );
  return [...kinds].map(([name, { paint, certainty }]): LayerSpecification => {
    const id = `${variant}|${name}`;
    const filter: ExpressionSpecification = [
      'all',
      ['==', ['get', 'key'], drawing.key],
      ['==', ['get', 'paint'], paint],
      ['==', ['get', 'certainty'], certainty],
    ];
    const dashes = paint === 'stroke' ? mapLibreDashes(certainty) : undefined;
    const common = { id, source: 'overlays', filter, metadata: { variant, dashes } };
    if (paint === 'fill')
      return {
        ...common,
        type: 'fill',
        // A smoothed edge is one more coat of paint: it would show every step of a soft edge.
        paint: { 'fill-color': colour, 'fill-opacity': 0, 'fill-antialias': false },
      };
    return {
      ...common,
      type: 'line',
      paint: {
        'line-color': colour,
        'line-width': lineWidth({ paint, certainty }),
        'line-opacity': 0,
        ...(dashes ? { 'line-dasharray': dashes } : {}),
      },
    };
  });
}

/** Layers of a scene's drawings, hidden until a frame shows them: areas, and lines. */
export function overlayLayers(
  scene: LiveScene,
  palette: Palette,
): { areas: LayerSpecification[]; lines: LayerSpecification[] } {
  const drawings = new Map(scene.drawings.map((drawing) => [drawing.key, drawing]));
  const wanted = new Map(
    scene.frames.flatMap(({ items }) => items.map((item) => [variantOf(item), item])),
  );
  const layersFor = (kinds: readonly string[]): LayerSpecification[] =>
    kinds.flatMap((kind) =>
      [...wanted.values()]
        .filter(({ key }) => key.startsWith(`${kind}.`))
        .flatMap(({ key, role }) => {
          const drawing = drawings.get(key);
          return drawing ? layersOf(drawing, role, palette) : [];
        }),
    );
  return { areas: layersFor(['zone']), lines: layersFor(['route', 'mark']) };
}
