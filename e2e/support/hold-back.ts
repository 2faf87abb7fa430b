import type { Page } from '@playwright/test';

/** Keeps the files with such addresses from coming, until the function that it returns is called. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let letIn = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(addresses, async (route) => {
    await opened;
    await route.continue();
  });
  return letIn;
}
