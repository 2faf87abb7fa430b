import { centreOf, type Box } from '../../model/geometry.ts';
import { pageColour } from '../colours.ts';
import type { Inset, InsetForm } from '../frame/picture.ts';
import { isInCorner } from './corner.ts';

function formHtml(inset: Inset, form: InsetForm): string {
  const { width, height, svg } = inset.draw(form, pageColour);
  return (
    `<svg class="${form}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` aria-hidden="true" focusable="false">${svg}</svg>`
  );
}

/**
 * Small charts over a still, each in the forms of which the sheet shows one. What stands on the map hangs on
 * its point like a label.
 */
export function insetsHtml(insets: readonly Inset[], mustSee: Box): string {
  const [centreX, centreY] = centreOf(mustSee);
  const stacked = insets.filter(({ isStacked }) => isStacked);
  return insets
    .map((inset) => {
      const { at, isStacked } = inset;
      const large = formHtml(inset, 'large');
      if (isInCorner(inset) || !at)
        return `<div class="inset-corner">${large}${formHtml(inset, 'small')}</div>`;
      const style = `--x:${Math.round(at[0] - centreX)};--y:${Math.round(at[1] - centreY)}`;
      if (!isStacked)
        return `<div class="label inset" style="${style}">${large}${formHtml(inset, 'small')}</div>`;
      const row = `--row:${stacked.indexOf(inset)};--rows:${stacked.length}`;
      return `<div class="label inset stacked" style="${style};${row}">${large}${formHtml(inset, 'small')}${formHtml(inset, 'row')}</div>`;
    })
    .join('');
}
