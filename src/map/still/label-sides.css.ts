import { OPACITIES } from '../things/drawing.ts';
import { DISCS, LETTERING, type Disc } from '../labels/lettering.ts';
import { GAP } from '../labels/label-boxes.ts';

/** Rules that hang a label on each side of its point; selectors begin with `label`. */
export const sides = (label: string): string => `
${label}right { text-align: start; b { inset-inline-start: ${GAP}px; translate: 0 -50%; } }
${label}left { text-align: end; b { inset-inline-end: ${GAP}px; translate: 0 -50%; } }
${label}top b { inset-block-end: ${GAP - 1}px; translate: -50% 0; }
${label}bottom b { inset-block-start: ${GAP - 1}px; translate: -50% 0; }
${label}over b { translate: -50% -50%; }
${label}over.l-water b { translate: -50% -115%; transform-origin: 50% 115%; }
`;

/** Takes back the sides under a selector, for others to come in their place. */
export const noSides = (label: string): string =>
  `${label} { text-align: center; b { inset: auto; translate: none; } }`;

/** Size of letters and width of lines of each kind of label. Those in lower case are as large as a place's. */
const kinds = Object.entries(LETTERING).map(([kind, { key, context, widest }]) =>
  [
    kind === 'place'
      ? ''
      : key === context
        ? `.l-${kind} { --letters: ${context}px; }`
        : `.l-${kind}.key { --letters: ${key}px; }`,
    widest
      ? `.l-${kind} b { max-inline-size: calc(${widest}px * var(--larger, 1)); text-wrap: balance; }`
      : '',
  ].join('\n'),
);

/** The number of a route, on its line. */
const disc = ({ least, padding, letters, line }: Disc): string =>
  `.l-number b { min-inline-size: ${least}px; padding-inline: ${padding}px; font-size: ${letters}px; line-height: ${line}px; }`;

/**
 * What maps are laid out with at build: letters, and the sides that were chosen for a wide stage and
 * for a tall one (src/map/labels/place-labels.ts).
 */
export default (): string => `
.label { --letters: ${LETTERING.place.context}px; text-align: center; }
.label.key { --letters: ${LETTERING.place.key}px; }
${kinds.join('\n')}
${disc(DISCS.usual)}
@container picture (max-width: ${DISCS.upTo}px) { ${disc(DISCS.small)} }
@container picture (min-width: 1900px) and (min-height: 1200px) { .label { --larger: 1.25; } }
.fit > svg .context { opacity: ${OPACITIES.context}; }
.fit > svg .ghost { opacity: ${OPACITIES.ghost}; }
${sides('.w-')}
.w-none { visibility: hidden; }
@container picture (max-aspect-ratio: 1 / 1) {
  ${noSides('.label')}
  ${sides('.t-')}
  .w-none { visibility: visible; }
  .t-none { visibility: hidden; }
}
`;
