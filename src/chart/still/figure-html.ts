import { address } from '../../content/addresses/address.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { VARIANTS, type Figure } from '../figure.ts';
import { paddingStyle, plotHtml } from '../plot-html.ts';

/** The still of a figure: its headline, its unit, and a plot for each kind of box. */
export function figureHtml({ id, plots, title, unit, words, ask }: Figure): string {
  // What can be opened inside must not be hidden from assistive technology by an image role.
  const role = VARIANTS.some((variant) => plots[variant].units.length > 0) ? 'group' : 'img';
  const boxes = VARIANTS.map(
    (variant) =>
      `<div class="plot plot-${variant}" style="${paddingStyle(plots[variant])}">` +
      `<div class="plot-area">${plotHtml(plots[variant], address(''))}</div></div>`,
  );
  return (
    `<div class="picture figure${ask ? ` asks-${ask}` : ''}" role="${role}"` +
    ` aria-label="${escapeHtml(`${title}. ${words}`)}" data-frame="${id}"><div class="figure-body">` +
    `<p class="figure-title" aria-hidden="true">${escapeHtml(title)}</p>` +
    `<p class="figure-unit" aria-hidden="true">${escapeHtml(unit)}</p>` +
    `<div class="plots">${boxes.join('')}</div></div></div>`
  );
}
