/** A font that a style sheet declares. */
interface Face {
  family: string;
  path: string;
  isItalic: boolean;
  /** Letters that it has; none given: all. */
  ranges: readonly (readonly [number, number])[];
}

/** A sheet as it stands on a screen: blocks of print taken out. */
function onScreen(css: string): string {
  let kept = css;
  for (let from = kept.indexOf('@media print{'); from >= 0; from = kept.indexOf('@media print{')) {
    let depth = 0;
    let end = kept.indexOf('{', from);
    do {
      if (kept[end] === '{') depth += 1;
      if (kept[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < kept.length);
    kept = kept.slice(0, from) + kept.slice(end);
  }
  return kept;
}

const rangesIn = (text: string): [number, number][] =>
  [...text.matchAll(/U\+([\dA-F]*)(\?*)(?:-([\dA-F]+))?/gi)].map(
    ([, start = '', open = '', end]) => [
      parseInt(start + open.replaceAll('?', '0'), 16),
      parseInt(end ?? start + open.replaceAll('?', 'F'), 16),
    ],
  );

const facesIn = (css: string): Face[] =>
  [...css.matchAll(/@font-face\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const [, path] = /src:[^;]*?url\(["']?([^"')]+)/.exec(body) ?? [];
    const [, family = ''] = /font-family:["']?([^"';]+)/.exec(body) ?? [];
    const [, range = ''] = /unicode-range:([^;]+)/.exec(body) ?? [];
    const isItalic = body.includes('font-style:italic');
    return path === undefined ? [] : [{ family, path, isItalic, ranges: rangesIn(range) }];
  });

/**
 * The font files that a page asks for on a screen: those whose family and style a rule for something on
 * the page names, and whose letters it has.
 *
 * @param css text of all its sheets, without superfluous blanks
 */
export function fontsOf(css: string, elements: readonly Element[], text: string): string[] {
  const classes = new Set(elements.flatMap(({ classList }) => [...classList]));
  const sheet = onScreen(css);
  const rules = [...sheet.replace(/@font-face\{[^}]*\}/g, '').matchAll(/([^{}]*)\{([^{}]*)\}/g)];
  const here = rules
    .filter(([, selector = '']) => {
      const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
      return named.length === 0 || named.some((name) => classes.has(name));
    })
    .map(([, , body = '']) => body);
  const isSlanted =
    here.some((body) => /\bitalic\b/.test(body)) ||
    elements.some((one) => one.matches('em:not([hidden])'));
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const hasLetter = ([first, last]: readonly [number, number]): boolean =>
    [...letters].some((letter) => letter >= first && letter <= last);
  return facesIn(sheet)
    .filter(({ family }) => here.some((body) => body.includes(family)))
    .filter(({ isItalic }) => isSlanted || !isItalic)
    .filter(({ ranges }) => ranges.length === 0 || ranges.some(hasLetter))
    .map(({ path }) => path);
}
