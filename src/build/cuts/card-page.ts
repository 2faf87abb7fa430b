import { COLOURS, declarations, type Theme } from '../../design/tokens.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { legendHtml } from '../../map/legend/legend-html.ts';
import { PAGE_LANGUAGE } from '#messages/format.ts';
import type { Card } from './card.ts';
import { CARD_WIDTH, PLOT_INSET, type Shape } from './shapes.ts';

/** Between the edge of a card and its words, and height of the strip, in CSS pixels. */
const SIDE = PLOT_INSET.inline;
const STRIP = 17;

/** Size of the strip of claims on a card, in CSS pixels. */
export const stripSize = ({ covered }: Shape): { width: number; height: number } => ({
  width: CARD_WIDTH - 2 * SIDE - covered.right,
  height: STRIP,
});

/** A font as the page has it: a name of a family, a weight, and the file. */
export interface CardFont {
  name: string;
  bytes: Buffer;
}

const FAMILIES: Readonly<Record<string, string>> = {
  sans: 'Source Sans 3',
  serif: 'Source Serif 4',
  'serif-italic': 'Source Serif 4',
  arabic: 'Noto Naskh Arabic',
};

/** A rule for a font whose file is named like `serif-italic-400`. */
function fontFace({ name, bytes }: CardFont): string {
  const [, family = '', weight = ''] = /^(.+)-(\d+)$/.exec(name) ?? [];
  const style = family.endsWith('italic') ? 'italic' : 'normal';
  return `@font-face{font-family:"${FAMILIES[family] ?? family}";font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`;
}

const styleOf = ({ height, covered }: Shape, theme: Theme): string => `
:root{${declarations(COLOURS, (pair) => pair[theme === 'light' ? 0 : 1])}}
*{margin:0;padding:0;box-sizing:border-box}
body{inline-size:${CARD_WIDTH}px;block-size:${height}px;display:flex;flex-direction:column;overflow:hidden;
  background:var(--paper);color:var(--ink);font:400 15px/1.25 "Source Sans 3",sans-serif;font-variant-numeric:lining-nums}
header{padding:${18 + covered.top}px ${SIDE}px 12px}
.scene{margin-block-end:4px;color:var(--accent-c);font-size:17px;font-weight:600;line-height:22px}
.title{font:600 30px/34px "Source Serif 4",serif;text-wrap:balance}
.unit{margin-block-start:5px;color:var(--ink-soft);font-size:16px;line-height:20px;text-wrap:pretty}
.stack{display:grid}
.stack>*{grid-area:1/1;opacity:0}
.drawing{position:relative;flex:1;min-block-size:0;overflow:hidden}
.drawing>*{position:absolute;inset:0;inline-size:100%}
.drawing>.plot{inset:${PLOT_INSET.block}px ${PLOT_INSET.inline}px;inline-size:calc(100% - ${2 * PLOT_INSET.inline}px)}
footer{display:flex;flex-direction:column;padding:12px ${SIDE + covered.right}px ${14 + covered.bottom}px ${SIDE}px;border-block-start:1px solid var(--rule)}
.strip svg{display:block}
.claims{margin-block:3px 8px;color:var(--ink-soft);font-size:15px;line-height:19px}
.legend{display:flex;flex-wrap:wrap;gap:2px 18px;list-style:none;font-size:16px;line-height:20px}
.legend li{display:flex;align-items:center;gap:8px;min-inline-size:0}
.swatch{flex:none;inline-size:34px;block-size:16px;color:var(--ink)}
.role-attacker{color:var(--accent-a)}.role-defender{color:var(--accent-b)}.role-neutral{color:var(--accent-c)}
.credits{margin-block-start:auto;padding-block-start:8px;color:var(--ink-soft);font-size:12.5px;line-height:16px}
.origin{font-weight:600}
.low .scene{display:none}
.low header{padding-block:14px 10px}
.low .title{font-size:28px;line-height:32px}
.low .unit{font-size:15px;line-height:18px}
.low .legend{font-size:14.5px;line-height:17px}
.low .credits{font-size:11.5px;line-height:14px}`;

const stack = (name: string, items: readonly string[]): string =>
  items.every((item) => item === '')
    ? ''
    : `<div class="stack ${name}">${items.map((item) => `<div>${item}</div>`).join('')}</div>`;

/**
 * The page from which the cards of a scene are taken: the words of all of them lie over each other, so that
 * each has as much room as the longest needs, and the picture stays in its place from card to card. None is
 * visible yet, and the picture is still missing.
 *
 * @param scene title of the scene
 * @param origin name of the story, and its address
 */
export function cardPage(
  cards: readonly Card[],
  { scene, origin, shape, theme }: { scene: string; origin: string; shape: Shape; theme: Theme },
  fonts: readonly CardFont[],
): string {
  const isLow = shape.height <= CARD_WIDTH;
  const all = (htmlOf: (card: Card) => string): string[] => cards.map(htmlOf);
  const paragraph = (name: string, text: string): string =>
    `<p class="${name}">${escapeHtml(text)}</p>`;
  return (
    `<!doctype html><html lang="${PAGE_LANGUAGE.lang}"><meta charset="utf-8"><title>${escapeHtml(scene)}</title>` +
    `<style>${fonts.map(fontFace).join('')}${styleOf(shape, theme)}</style>` +
    `<body${isLow ? ' class="low"' : ''}><header>${paragraph('scene', scene)}` +
    stack(
      'heads',
      all(
        ({ title, unit }) =>
          paragraph('title', title) + (unit === undefined ? '' : paragraph('unit', unit)),
      ),
    ) +
    `</header><div class="drawing"></div><footer>` +
    stack(
      'strip',
      all(({ strip }) => strip),
    ) +
    stack(
      'claims',
      all(({ strip, claims }) => (strip === '' ? '' : escapeHtml(claims))),
    ) +
    stack(
      'legends',
      all(({ legend }) => (legend.length > 0 ? legendHtml(legend) : '')),
    ) +
    `<div class="credits">${stack(
      'credit',
      all(({ credit }) => escapeHtml(credit)),
    )}` +
    `${paragraph('origin', isLow ? `${scene} · ${origin}` : origin)}</div></footer></body></html>`
  );
}
