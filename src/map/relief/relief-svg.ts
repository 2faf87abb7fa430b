import type { Theme } from '../../design/tokens.ts';
import type { Box } from '../../model/geometry.ts';
import { RELIEF_BOX } from './relief-box.ts';
import { hasRelief, LARGE } from './relief-files.ts';

/** The part of a box that lies in another. */
function shared(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

/**
 * As much of the relief as a picture shows, as an SVG image in map units. It names the file and the part
 * of it, in percent, as the fragment of a media address; `withRelief` puts the picture itself there.
 * Nothing where the story has no relief.
 */
export function reliefSvg(theme: Theme, seen: Box): string {
  const { x, y, width, height } = shared(seen, RELIEF_BOX);
  if (width === 0 || height === 0 || !hasRelief()) return '';
  const percent = (share: number): number => Math.round(share * 1e6) / 1e4;
  const part = [
    percent((x - RELIEF_BOX.x) / RELIEF_BOX.width),
    percent((y - RELIEF_BOX.y) / RELIEF_BOX.height),
    percent(width / RELIEF_BOX.width),
    percent(height / RELIEF_BOX.height),
  ];
  return `<image href="${LARGE.names[theme]}#xywh=percent:${part.join(',')}" preserveAspectRatio="none"/>`;
}
