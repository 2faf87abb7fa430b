import { VARIANTS, type Figure, type Plot, type Variant } from '../figure.ts';
import { paddingStyle, plotHtml } from '../plot-html.ts';

/** What of a figure can change where it stands. */
export type Redrawn = Pick<Figure, 'title' | 'words'> & { plots: Record<Variant, Plot> };

/** Puts a new state of a figure into all pictures of it. */
export function redraw(
  pictures: readonly HTMLElement[],
  { plots, title, words }: Redrawn,
  root: string,
): void {
  const drawn = VARIANTS.map((variant) => ({
    variant,
    style: paddingStyle(plots[variant]),
    html: plotHtml(plots[variant], root),
  }));
  for (const picture of pictures) {
    picture.setAttribute('aria-label', `${title}. ${words}`);
    const sentence = picture.closest('.step')?.querySelector('.sentence');
    if (sentence) sentence.textContent = words;
    const head = picture.querySelector('.figure-title');
    if (head) head.textContent = title;
    for (const { variant, style, html } of drawn) {
      const plot = picture.querySelector<HTMLElement>(`.plot-${variant}`);
      const area = plot?.querySelector('.plot-area');
      if (!plot || !area) continue;
      plot.setAttribute('style', style);
      area.innerHTML = html;
    }
  }
}
