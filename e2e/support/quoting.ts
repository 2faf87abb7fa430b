import { expect, type Story } from './reader.ts';

/** An address that quotes a text of the page: the browser looks for it as its search in the page does. */
export const quoting = (text: string): string =>
  `/#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`;

/**
 * Opens the story at the beginning of a step's text, as the browser's search does, and holds that what is
 * found can be seen: it is in the window, and neither stage nor bar lies over it.
 *
 * @param text of the step
 */
export async function looksFor(story: Story, step: string, text: string): Promise<void> {
  const { page } = story;
  const words = text.split(' ').slice(0, 7).join(' ');
  // Another page first: in the same one nothing is looked for.
  await page.goto('about:blank');
  await page.goto(quoting(words));
  await story.isReady();
  await story.rests();
  await expect
    .poll(
      () =>
        story
          .step(step)
          .locator('.card > p')
          .first()
          .evaluate((paragraph) => {
            const letters = document.createRange();
            letters.selectNodeContents(paragraph);
            const [line] = letters.getClientRects();
            if (!line || line.top < 0 || line.bottom > innerHeight) return 'outside the window';
            const above = document.elementFromPoint(line.left + 8, line.top + line.height / 2);
            return above && paragraph.contains(above) ? 'seen' : `under ${above?.className ?? ''}`;
          }),
      { message: `"${words}" of ${step}` },
    )
    .toBe('seen');
}
