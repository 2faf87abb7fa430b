import { escapeHtml } from '../../design/svg/escape-html.ts';
import type { LegendEntry } from './legend-entry.ts';
import { areaSignSvg, signsOf, swatchSvg } from './swatch-svg.ts';

/** A sign of the legend, in the colours of the page. */
function signHtml(entry: LegendEntry): string {
  const role = entry.role ? ` role-${entry.role}` : '';
  const { swatch, certainty } = entry;
  const sign =
    swatch === 'grain' && certainty ? areaSignSvg({ ...entry, certainty }) : swatchSvg(entry);
  return (
    `<svg class="swatch swatch-${swatch}${role}" viewBox="0 0 30 14" width="30" height="14"` +
    ` aria-hidden="true" focusable="false">${sign}</svg>`
  );
}

/** The sign of a line of the legend, or both where it has two. */
export function swatchHtml(entry: LegendEntry): string {
  const signs = signsOf(entry).map(signHtml).join('');
  return entry.also ? `<span class="signs">${signs}</span>` : signs;
}

/** A legend as it stands in a page. */
export const legendHtml = (entries: readonly LegendEntry[]): string =>
  `<ul class="legend">${entries
    .map((entry) => `<li>${swatchHtml(entry)} ${escapeHtml(entry.text)}</li>`)
    .join('')}</ul>`;
