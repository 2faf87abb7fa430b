import type { Page } from '@playwright/test';

/**
 * What is wrong with the letters of a figure, in words: too small, on one another, cut off, or under
 * something.
 *
 * @param picture what holds the picture that is looked at, as a selector
 */
export const faultsOfLetters = (page: Page, holder: string, step: string): Promise<string[]> =>
  page.evaluate(
    ([within = '', id = '']) => {
      const host = document.querySelector(within);
      const picture = host?.querySelector('.picture.figure');
      const plot = [...(picture?.querySelectorAll<HTMLElement>('.plot') ?? [])].find(
        (one) => one.getClientRects().length > 0,
      );
      if (!host || !picture || !plot) return [`no plot in ${within}`];
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true });
      /** The box around the letters themselves, not around the line that they stand in. */
      const lettersOf = (element: Element): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { x, y, width, height } = range.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(element).fontSize);
        const lines = Math.max(1, Math.round(height / (size * 1.2)));
        const slack = (height - (lines - 1) * size * 1.2 - size) / 2;
        return new DOMRect(x, y + slack, width, height - 2 * slack);
      };
      const found: string[] = [];
      const texts = [
        ...[...plot.querySelectorAll('.fl')].filter(isSeen),
        ...[...plot.querySelectorAll('.unit b')].filter(isSeen),
        ...[...picture.querySelectorAll('.figure-title, .figure-unit')].filter(isSeen),
      ].map((element) => ({
        element,
        text: element.textContent,
        box: lettersOf(element),
        size: parseFloat(getComputedStyle(element).fontSize),
      }));
      if (texts.length < 3) found.push('hardly any letters');
      for (const { text, size } of texts) if (size < 11) found.push(`"${text}" has ${size} px`);
      const small = [...host.querySelectorAll('.legend li, .credit')]
        .filter(isSeen)
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 11);
      for (const one of small) found.push(`"${one.textContent.trim()}" is smaller than 11 px`);
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      texts.forEach(({ text, box }, i) => {
        for (const other of texts.slice(i + 1))
          if (meet(box, other.box)) found.push(`"${text}" and "${other.text}" overlap`);
      });
      const area = host.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      const foot = host.querySelector('.stage-foot')?.getBoundingClientRect();
      const card = document.querySelector(`[data-step="${id}"] .card`)?.getBoundingClientRect();
      const isBeside = host.matches('.stage') && area.height > innerHeight * 0.9;
      for (const { text, box } of texts) {
        if (box.left < area.left - 1 || box.right > area.right + 1)
          found.push(`"${text}" is cut at the side`);
        if (box.top < area.top - 1 || box.bottom > area.bottom + 1) found.push(`"${text}" is cut`);
        if (!host.matches('.stage')) continue;
        if (bar && box.top < bar.bottom - 1) found.push(`"${text}" lies under the bar`);
        if (foot && isSeen(host.querySelector('.stage-foot') ?? host) && meet(box, foot))
          found.push(`"${text}" meets the foot of the stage`);
        if (isBeside && card && box.left < card.right - 1 && box.right > card.left + 1)
          found.push(`"${text}" lies under the card`);
      }
      const credit = host.querySelector('.credit')?.textContent.trim() ?? '';
      if (!credit.startsWith('Source: ')) found.push(`the credit is "${credit}"`);
      const { width, height } = plot.getBoundingClientRect();
      const least = plot.matches('.plot-wide') ? [560, 330] : [288, 220];
      if (width < (least[0] ?? 0) - 0.5 || height < (least[1] ?? 0) - 0.5)
        found.push(
          `the plot has ${Math.round(width)} x ${Math.round(height)}, expected ${least.join(' x ')} at least`,
        );
      return found;
    },
    [holder, step],
  );
