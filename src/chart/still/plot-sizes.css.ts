import { LEAST_BOX, LINE_HEIGHT, STROKE_WIDTH, TYPE } from '../figure.ts';

/** In boxes that are so much larger than the least, letters and lines grow as much. */
export const GROWTH = { narrow: [1.1, 1.4], wide: [1.2, 1.4, 1.9] } as const;

const larger = (variant: keyof typeof GROWTH): string =>
  GROWTH[variant]
    .map((k) => {
      const [width, height] = [LEAST_BOX[variant].width, LEAST_BOX[variant].height].map(
        (length) => `${Math.floor(length * k) + 1}px`,
      );
      return `@container plots (min-width: ${width}) and (min-height: ${height}) { .plot-${variant} { --k: ${k}; } }\n`;
    })
    .join('');

/** The sizes that figures are laid out with at build, for the sheets of figures. */
export default (): string => `
.plot { --k: 1; }
.plot-wide { display: none; }
@container plots (min-width: ${LEAST_BOX.wide.width}px) {
  .plot-wide { display: block; }
  .plot-narrow { display: none; }
}
${larger('narrow')}${larger('wide')}
${Object.entries(STROKE_WIDTH)
  .filter(([, width]) => width > 0)
  .map(([kind, width]) => `.m-${kind} { --line: ${width}px; }`)
  .join('\n')}
.fl { line-height: ${LINE_HEIGHT}; }
${Object.entries(TYPE)
  .map(
    ([kind, { size, weight }]) =>
      `.fl-${kind} { font-size: calc(${size}px * var(--k)); font-weight: ${weight}; }`,
  )
  .join('\n')}
`;
