import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl';
import { boxAround, type Box, type Point } from '../../model/geometry.ts';
import { project, scaleAtZoom } from '../../model/mercator.ts';
import { roleColour, type Colour } from '../colours.ts';
import type { LiveScene } from '../frame/live-scene.ts';
import {
  DOT,
  FINE,
  HATCH,
  lineOpacity,
  plainHatch,
  spacingOf,
  textureOf,
  TILE,
  VEIL,
} from '../grain/texture.ts';
import { certaintyOfArea, type Part, type Role, type ThingLayer } from '../things/drawing.ts';
import { channels } from './colours-of.ts';
import { GrainProgram } from './grain-program.ts';
import { slotOf, variantsOf } from './thing-layers.ts';

/** Pixels along the longer side of the picture of an area's density: it is smooth, and drawn larger. */
const DENSITY_SIZE = 320;

/** An area in one colour, as it is drawn. */
interface Area {
  variant: string;
  role: Role;
  /** What its density covers, in map units, and that density, from 0 to 255 in each pixel's opacity. */
  box: Box;
  density: ImageData;
  parts: readonly Part[];
  /** Opacity, from 0 to 1: what it was when it was last asked for, what it is to be, and since when. */
  from: number;
  to: number;
  since: number;
}

/** The coats of an area on top of each other, as in a still. */
function densityOf(parts: readonly Part[], box: Box): ImageData {
  const zoom = DENSITY_SIZE / Math.max(box.width, box.height);
  const size = [box.width, box.height].map((side) => Math.max(1, Math.ceil(side * zoom)));
  const [width = 1, height = 1] = size;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('grain: found no 2d context, expected one');
  context.setTransform(width / box.width, 0, 0, height / box.height, 0, 0);
  context.translate(-box.x, -box.y);
  for (const { alpha, paths } of parts) {
    const coat = new Path2D();
    for (const [[x, y] = [0, 0], ...rest] of paths) {
      coat.moveTo(x, y);
      for (const [nextX, nextY] of rest) coat.lineTo(nextX, nextY);
      coat.closePath();
    }
    context.globalAlpha = alpha;
    context.fill(coat, 'evenodd');
  }
  return context.getImageData(0, 0, width, height);
}

const unit = (colour: string): readonly number[] => channels(colour).map((value) => value / 255);

/** What a live map needs for grain beside the scene. */
interface GrainMeans {
  /** The tile of noise; without it areas are hatched and have no dots. */
  noise: TexImageSource | undefined;
  /** Milliseconds in which areas fade in and out. */
  fade: number;
}

/** The areas of one layer of things of a scene, drawn as grain into a live map: see grain/texture.ts. */
export class GrainLayer implements CustomLayerInterface {
  readonly type = 'custom' as const;
  readonly id: string;
  /** The layer of the style below which it belongs. */
  readonly slot: string;
  private readonly areas: readonly Area[];
  private readonly means: GrainMeans;
  private colour: Colour;
  private map: MapLibre | undefined;
  private program: GrainProgram | undefined;

  constructor(layer: ThingLayer, areas: readonly Area[], colour: Colour, means: GrainMeans) {
    this.id = `grain-${layer}`;
    this.slot = slotOf(layer);
    this.areas = areas;
    this.colour = colour;
    this.means = means;
  }

  onAdd(map: MapLibre, gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    this.map = map;
    this.program = new GrainProgram(
      gl as WebGL2RenderingContext,
      this.means.noise ?? new ImageData(1, 1),
      this.areas.map(({ density }) => density),
    );
  }

  onRemove(): void {
    this.program?.destroy();
    this.program = undefined;
  }

  /** Fades every area to its opacity in a frame. Before the first picture there is nothing to fade from. */
  show(opacities: ReadonlyMap<string, number>): void {
    const now = performance.now();
    for (const area of this.areas) {
      area.from = this.map ? this.opacityAt(area, now) : (opacities.get(area.variant) ?? 0);
      area.to = opacities.get(area.variant) ?? 0;
      area.since = now;
    }
    this.map?.triggerRepaint();
  }

  recolour(colour: Colour): void {
    this.colour = colour;
    this.map?.triggerRepaint();
  }

  render(): void {
    const { map, program } = this;
    if (!map || !program) return;
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const { lng, lat } = map.getCenter();
    const [centreX, centreY] = project([lng, lat]);
    const scale = scaleAtZoom(map.getZoom());
    const pixelOf = ([x, y]: Point): Point => [
      width / 2 + (x - centreX) * scale,
      height / 2 + (y - centreY) * scale,
    ];
    const ratio = map.getPixelRatio();
    const now = performance.now();
    let isFading = false;
    program.begin({
      size: [width, height],
      ratio,
      tile: ratio >= FINE.from ? FINE.tile : TILE,
      ground: unit(this.colour('map-land')),
      dot: DOT,
      veil: VEIL,
    });
    for (const [i, area] of this.areas.entries()) {
      const opacity = this.opacityAt(area, now);
      isFading ||= opacity !== area.to;
      const certainty = certaintyOfArea(area);
      if (opacity === 0 || certainty === undefined) continue;
      const { x, y, width: across, height: down } = area.box;
      const texture = textureOf(certainty);
      const isPlain = this.means.noise === undefined;
      const { count, angles } = isPlain
        ? plainHatch(certainty)
        : { count: HATCH.count, angles: texture.hatch };
      const opacityOfLines = isPlain ? 0.9 : lineOpacity(texture);
      program.draw(i, {
        from: pixelOf([x, y]),
        to: pixelOf([x + across, y + down]),
        colour: unit(roleColour(area.role, this.colour)),
        peak: isPlain ? 1 : texture.peak,
        hatch: {
          spacing: spacingOf(count),
          width: HATCH.width,
          before: HATCH.before,
        },
        lines: ([-45, 45] as const).map((angle) => (angles.includes(angle) ? opacityOfLines : 0)),
        opacity,
      });
    }
    program.end();
    if (isFading) map.triggerRepaint();
  }

  private opacityAt({ from, to, since }: Area, now: number): number {
    const t = Math.min(1, (now - since) / this.means.fade);
    return t === 1 ? to : from + (to - from) * t;
  }
}

/** The layers of grain of a scene, those that have any areas. */
export function grainLayers(scene: LiveScene, colour: Colour, means: GrainMeans): GrainLayer[] {
  const variants = [...variantsOf(scene)];
  return (['zones', 'zones-on-water'] as const).flatMap((layer) => {
    const areas = variants.flatMap(([variant, { key, role }]): Area[] => {
      const drawing = scene.drawings.find((one) => one.key === key);
      const parts = drawing?.parts.filter(({ paint }) => paint === 'grain') ?? [];
      if (drawing?.layer !== layer || parts.length === 0) return [];
      const box = boxAround(parts.flatMap(({ paths }) => paths.flat()));
      const density = densityOf(parts, box);
      return [{ variant, role, box, density, parts, from: 0, to: 0, since: 0 }];
    });
    return areas.length > 0 ? [new GrainLayer(layer, areas, colour, means)] : [];
  });
}
