import type { Page } from '@playwright/test';

/**
 * What a reader would paste now. The pages may not read the clipboard themselves: it is pasted with the
 * keyboard, into a field that is there for as long as that takes.
 */
export async function pasted(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const made = document.createElement('textarea');
    // Beside an open dialog nothing takes the focus.
    (document.querySelector('dialog:modal') ?? document.body).append(made);
    made.focus({ preventScroll: true });
    return made;
  });
  await page.keyboard.press('ControlOrMeta+V');
  const text = await field.evaluate((made) => made.value);
  await field.evaluate((made) => {
    made.remove();
  });
  return text;
}
