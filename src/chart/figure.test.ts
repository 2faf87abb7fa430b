import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LEAST_BOX, LINE_HEIGHT, STROKED, STROKE_WIDTH, TYPE, type LabelKind } from './figure.ts';

const SHEETS = ['figure', 'plot'];
const texts = await Promise.all(
  SHEETS.map((sheet) => readFile(`src/chart/still/${sheet}.css`, 'utf8')),
);
const css = texts.join('').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** The value of a property in the last rule, outside conditions, of which this is one of the selectors. */
function valueOf(selector: string, property: RegExp): string | undefined {
  const outside = css.replaceAll(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const found = [...outside.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, list = '', body = '']) =>
      list.split(',').some((one) => one.trim() === selector)
        ? [...body.matchAll(property)].map(([, value]) => value)
        : [],
  );
  return found.at(-1);
}

describe('the style sheets and the numbers that pictures are laid out with', () => {
  const widthOf = (kind: string): number =>
    parseFloat(
      valueOf(`.plot-area .m-${kind}`, /stroke-width:\s*([\d.]+px)/g) ??
        valueOf('.plot-area path', /stroke-width:\s*([\d.]+px)/g) ??
        '',
    );

  it.each([...STROKED, 'dot'] as const)('agree on the width of a %s', (kind) => {
    expect(widthOf(kind)).toBe(STROKE_WIDTH[kind]);
  });

  it.each(['column', 'area'] as const)('agree that a %s has no line', (kind) => {
    expect(STROKE_WIDTH[kind]).toBe(0);
    expect(valueOf(`.plot-area .m-${kind}`, /stroke:\s*(\w+)/g)).toBe('none');
  });

  it.each(Object.keys(TYPE) as LabelKind[])('agree on the letters of a %s', (kind) => {
    const size =
      valueOf(`.fl-${kind}`, /font-size:\s*calc\(([\d.]+px) \* var\(--k\)\)/g) ?? 'no size';
    const weight =
      valueOf(`.fl-${kind}`, /font-weight:\s*(\d+)/g) ?? valueOf('.fl', /font:\s*(\d+) /g);
    expect({ size, weight }).toEqual({
      size: `${TYPE[kind].size}px`,
      weight: String(TYPE[kind].weight),
    });
  });

  it('agree on the height of a line', () => {
    expect(valueOf('.fl', /font:[^;]*\/([\d.]+)/g)).toBe(String(LINE_HEIGHT));
  });

  it('agree on the width from which a figure is wide', () => {
    const from = [...css.matchAll(/@container plots \(min-width: (\d+)px\) \{\s*\.plot-wide/g)];
    expect(from.map(([, width]) => Number(width))).toEqual([LEAST_BOX.wide.width]);
  });

  it('have letters grow only in boxes in which the layout grows as much in both directions', () => {
    const steps = [
      ...css.matchAll(
        /@container plots \(min-width: (\d+)px\) and \(min-height: (\d+)px\) \{\s*\.plot-(narrow|wide) \{\s*--k: ([\d.]+)/g,
      ),
    ];
    expect(steps.length).toBeGreaterThan(0);
    for (const [, width, height, variant, k] of steps) {
      const { width: least, height: low } = LEAST_BOX[variant === 'wide' ? 'wide' : 'narrow'];
      expect(Number(width)).toBeGreaterThanOrEqual(least * Number(k));
      expect(Number(height)).toBeGreaterThanOrEqual(low * Number(k));
    }
  });
});
