import { join } from 'node:path';
import sharp, { type Channels } from 'sharp';
import type { Box } from '../../model/geometry.ts';
import { RELIEF_BOX } from './relief-box.ts';
import { BASEMAP } from './relief-files.ts';

/**
 * How the relief is packed into pictures that leave the page: as JPEG, which every program reads. A small
 * part is enlarged first, smoothly, so that the blocks of JPEG are too small to be seen.
 */
const PACKED = { quality: 74, mozjpeg: true } as const;
const ENLARGED = { width: 900, most: 5 } as const;
/** Pixels of the relief's sides around a part, so that its edge can be drawn smoothly. */
const AROUND = 2;

const IMAGE = /<image href="([\w-]+\.avif)#xywh=percent:([\d.,]+)" /;

interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: Channels };
}
const known = new Map<string, Promise<Pixels>>();

/** A file of the relief, unpacked once for a build. */
function pixelsOf(name: string): Promise<Pixels> {
  const pixels =
    known.get(name) ??
    sharp(join(BASEMAP, name)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  known.set(name, pixels);
  return pixels;
}

/** The whole pixels around a part of the relief, and which box in map units they cover. */
function partOf(
  [x = 0, y = 0, across = 0, down = 0]: readonly number[],
  { width, height }: Pixels['info'],
): { left: number; top: number; width: number; height: number; box: Box } {
  const left = Math.max(0, Math.floor((x / 100) * width) - AROUND);
  const top = Math.max(0, Math.floor((y / 100) * height) - AROUND);
  const right = Math.min(width, Math.ceil(((x + across) / 100) * width) + AROUND);
  const bottom = Math.min(height, Math.ceil(((y + down) / 100) * height) + AROUND);
  const unitsX = RELIEF_BOX.width / width;
  const unitsY = RELIEF_BOX.height / height;
  const box = {
    x: RELIEF_BOX.x + left * unitsX,
    y: RELIEF_BOX.y + top * unitsY,
    width: (right - left) * unitsX,
    height: (bottom - top) * unitsY,
  };
  return { left, top, width: right - left, height: bottom - top, box };
}

/**
 * An SVG picture with the relief in it, in place of the reference that `reliefSvg` has written, if any.
 *
 * @param across pixels to which a smaller part of the relief is enlarged
 */
export async function withRelief(svg: string, across: number = ENLARGED.width): Promise<string> {
  const [reference, name, part] = IMAGE.exec(svg) ?? [];
  if (reference === undefined || name === undefined || part === undefined) return svg;
  const { data, info } = await pixelsOf(name);
  const { box, ...area } = partOf(part.split(',').map(Number), info);
  const times = Math.max(1, Math.min(ENLARGED.most, across / area.width));
  const packed = await sharp(data, { raw: info })
    .extract(area)
    .resize(Math.round(area.width * times), Math.round(area.height * times), {
      fit: 'fill',
      kernel: 'cubic',
    })
    .jpeg(PACKED)
    .toBuffer();
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(
    (value) => Math.round(value * 100) / 100,
  );
  return svg.replace(
    reference,
    `<image href="data:image/jpeg;base64,${packed.toString('base64')}" x="${x}" y="${y}" width="${width}" height="${height}" `,
  );
}
