import { DESIGN, LEAST_SCALE, type Size } from './audience/stage-scale.ts';

const design = (selector: string, { width, height }: Size): string =>
  `${selector} { --design-width: ${width}px; --design-height: ${height}px; }`;

/** A quotient of two lengths as a number: the tangent of the angle whose opposite and adjacent side they are. */
const quotient = (one: string, other: string): string => `tan(atan2(var(${one}), var(${other})))`;

/**
 * Enlarges the stage of a slide until one side of its screen is full, as `--s`. Its parts are laid out for
 * the small size and grow alike. The sides of the screen are registered as lengths, so that they are
 * pixels wherever they are used, and not a share of another container.
 */
export default (): string => `
@property --screen-width { syntax: '<length>'; inherits: true; initial-value: 0px; }
@property --screen-height { syntax: '<length>'; inherits: true; initial-value: 0px; }
@media screen {
  ${design('.deck .scene-map', DESIGN.map.usual)}
  ${design('.deck .scene-figure', DESIGN.figure.usual)}
  ${design('.deck.large .scene-map', DESIGN.map.large)}
  ${design('.deck.large .scene-figure', DESIGN.figure.large)}
  .deck .screen { container: screen / size; }
  .deck .stage {
    --screen-width: 100cqw;
    --screen-height: 100cqh;
    --s: max(${LEAST_SCALE}, min(${quotient('--screen-width', '--design-width')}, ${quotient('--screen-height', '--design-height')}));
  }
}
`;
