import type { WrittenSheet } from '../../design/written-sheets.ts';
import { CERTAINTIES, type Certainty } from '../../model/certainty.ts';
import {
  FINE,
  HATCH,
  lineOpacity,
  NOISE,
  plainHatch,
  spacingOf,
  textureOf,
  TILE,
} from './texture.ts';

const short = (value: number): number => Math.round(value * 100_000) / 100_000;

const HATCH_SIZE = `${HATCH.tile}px ${HATCH.tile}px`;

/** Lines of a direction (degrees clockwise from east) that raise the thresholds under them. */
function lines(angle: number, opacity: number, count: number): string {
  const red = `rgb(255 0 0 / ${short(opacity)})`;
  // A gradient runs across its lines, and its angles begin in the north.
  const { width, before } = HATCH;
  const spacing = spacingOf(count);
  const stops = [
    `${red} 0 ${short(width - before)}px`,
    `transparent 0 ${short(spacing - before)}px`,
    `${red} 0 ${short(spacing)}px`,
  ];
  return `repeating-linear-gradient(${90 - angle}deg, ${stops.join(', ')})`;
}

/** How high the density of a still is at most: the green channel of what is drawn there. */
const peakColour = (certainty: Certainty): string =>
  `rgb(0 ${Math.round(textureOf(certainty).peak * 255)} 0)`;

function grained(certainty: Certainty): string {
  const texture = textureOf(certainty);
  const hatch = texture.hatch.map((angle) => lines(angle, lineOpacity(texture), HATCH.count));
  const images = [...hatch, 'var(--noise)'].join(', ');
  const sizes = [...hatch.map(() => HATCH_SIZE), 'var(--tile)'].join(', ');
  return `.grain-${certainty} { color: ${peakColour(certainty)}; background-image: ${images}; background-size: ${sizes}; }`;
}

/** Without dots an area is hatched as far as it reaches, about. */
function plain(certainty: Certainty): string {
  const { count, angles } = plainHatch(certainty);
  const images = angles.map((angle) => lines(angle, 0.9, count)).join(', ');
  return `.grain-${certainty} { color: rgb(0 255 0); background-image: ${images}; background-size: ${HATCH_SIZE}; }`;
}

/**
 * The areas of stills, see texture.ts: thresholds in red are the background of an element over the whole
 * picture, the density is drawn upon it in green, and a filter in the still makes dots of both. In a
 * reader's own colours and on paper a hatching takes the place of the dots.
 */
const sheet: WrittenSheet = (base) => {
  const noPlain = CERTAINTIES.map(plain).join('\n');
  return `
.grain {
  --noise: url('${base}map/${NOISE}');
  position: absolute;
  inset: calc(-1 * var(--free-top)) calc(-1 * var(--free-end)) calc(-1 * var(--free-bottom)) calc(-1 * var(--free-start));
  forced-color-adjust: none;
  --tile: ${TILE}px;
  background: #000;
  image-rendering: pixelated;
  filter: var(--grain);
}
@media (min-resolution: ${FINE.from}dppx) { .grain { --tile: ${short(FINE.tile)}px; } }
.grain > svg {
  position: absolute;
  inset: var(--free-top) auto auto var(--free-start);
  inline-size: calc(100% - var(--free-start) - var(--free-end));
  block-size: calc(100% - var(--free-top) - var(--free-bottom));
  overflow: visible;
  mix-blend-mode: screen;
}
${CERTAINTIES.map(grained).join('\n')}
@media (forced-colors: active), print {
  ${noPlain}
  .grain-veil { flood-opacity: 0; }
  .area-dots { display: none; }
  .area-lines { display: inline; }
}
`;
};
export default sheet;
