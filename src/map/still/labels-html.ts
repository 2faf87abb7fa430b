import { escapeHtml } from '../../design/svg/escape-html.ts';
import { centreOf, type Box } from '../../model/geometry.ts';
import type { PlacedLabel, Spot } from '../frame/picture.ts';

/** A label, twice where it stands at another point on a wide stage than on a tall one: each is on one of them. */
function labelsOnStages(label: PlacedLabel): PlacedLabel[] {
  const { at, wideAt = at, tallAt = at, wide, tall } = label;
  if (wide === null || tall === null) return [{ ...label, at: wide === null ? tallAt : wideAt }];
  if (wideAt.join() === tallAt.join()) return [{ ...label, at: wideAt }];
  return [
    { ...label, at: wideAt, tall: null },
    { ...label, at: tallAt, wide: null },
  ];
}

function labelHtml(label: PlacedLabel, mustSee: Box): string {
  const { kind, emphasis, wide, tall, role, at, rotate, dot, text, arabic, note } = label;
  const [centreX, centreY] = centreOf(mustSee);
  const classes = [
    'label',
    `l-${kind}`,
    emphasis,
    `w-${wide ?? 'none'}`,
    `t-${tall ?? 'none'}`,
    ...(role === 'neutral' ? [] : [`role-${role}`]),
  ];
  const style =
    `--x:${Math.round(at[0] - centreX)};--y:${Math.round(at[1] - centreY)}` +
    (rotate ? `;--r:${rotate}deg` : '');
  const sign = dot ? `<i class="dot dot-${dot}"></i>` : '';
  const name =
    escapeHtml(text) +
    (arabic ? `<span lang="ar" dir="rtl">${escapeHtml(arabic)}</span>` : '') +
    (note === undefined ? '' : `<small>${escapeHtml(note)}</small>`);
  return `<span class="${classes.join(' ')}" style="${style}">${sign}<b>${name}</b></span>`;
}

/** Share of a view from its middle beyond which a part of the map says its text towards the middle. */
const SPOT_SIDE = 0.2;

/** What a part of the map says to a pointer. Who does not see the map has it in the list in words. */
function spotHtml({ at, width, height, text }: Spot, mustSee: Box): string {
  const [centreX, centreY] = centreOf(mustSee);
  const style = [
    `--x:${Math.round(at[0] - centreX)}`,
    `--y:${Math.round(at[1] - centreY)}`,
    `--w:${Math.round(width)}`,
    `--h:${Math.round(height)}`,
  ].join(';');
  // What it says must not run off the stage.
  const away = (at[0] - centreX) / mustSee.width;
  const side = away < -SPOT_SIDE ? ' at-start' : away > SPOT_SIDE ? ' at-end' : '';
  return `<span class="spot${side}" tabindex="-1" style="${style}"><b>${escapeHtml(text)}</b></span>`;
}

/** All labels of a still. */
export const labelsHtml = (labels: readonly PlacedLabel[], mustSee: Box): string =>
  labels
    .flatMap(labelsOnStages)
    .map((label) => labelHtml(label, mustSee))
    .join('');

/** All parts of a still that say something to a pointer. */
export const spotsHtml = (spots: readonly Spot[], mustSee: Box): string =>
  spots.map((spot) => spotHtml(spot, mustSee)).join('');
