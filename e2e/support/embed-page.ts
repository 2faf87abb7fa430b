import { expect, type Locator, type Page } from '@playwright/test';

/** The page of a scene for other people's pages, as somebody deals with it who opens it by itself. */
export class EmbedPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the embed of a scene, with options like `?frame=area`. */
  async open(scene: string, options = ''): Promise<void> {
    await this.page.goto(`/embed/${scene}/${options}`);
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  /** As it is when the page around it follows its height. */
  async fit(): Promise<void> {
    await this.page.locator('html').evaluate((root) => {
      root.classList.add('fitted');
    });
  }

  frame(id: string): Locator {
    return this.page.locator(`.frame[data-step$="/${id}"]`);
  }

  get dots(): Locator {
    return this.page.getByRole('radio');
  }

  /** This frame can be read, and no other. */
  async shows(id: string): Promise<void> {
    await expect(this.frame(id).locator('.sentence'), `words of ${id}`).toBeVisible();
    const seen = this.page.locator('.frame').filter({ visible: true });
    await expect(seen, `frames at ${id}`).toHaveCount(1);
  }
}
