import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from './reader.ts';

/** The window of the deck that the audience sees. */
export class AudienceWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the deck, at a step if one is given. */
  async open(step?: string): Promise<void> {
    await this.page.goto(step === undefined ? '/present/' : `/present/#${step}`);
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await expect(this.page.locator('html')).toHaveClass(/\bdeck\b/);
    await expect(this.page.locator('html')).toHaveAttribute('data-player', 'ready');
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  /** The scene that fills the window. */
  get scene(): Locator {
    return this.page.locator('.deck-scene.is-current');
  }

  get stage(): Locator {
    return this.scene.locator('.stage');
  }

  /** The deck stands on a step: its picture, its sentence, its address. */
  async standsOn(step: string): Promise<void> {
    const [scene = '', frame = ''] = step.split('/');
    await expect(this.scene, `scene at ${step}`).toHaveAttribute('data-scene', scene);
    await expect(this.stage, `picture at ${step}`).toHaveAttribute('data-frame', frame);
    await expect(this.stage.locator('.stage-still .picture')).toHaveCount(1);
    await expect(this.scene.locator('.step.is-on')).toHaveAttribute('data-step', step);
    await expect
      .poll(() => new URL(this.page.url()).hash, { message: `address at ${step}`, intervals: [60] })
      .toBe(`#${step}`);
  }

  get notice(): Locator {
    return this.page.locator('[data-notice]');
  }

  /** What lies over the picture, by its name. */
  panel(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce<Promise<void>>(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  /** Opens the presenter window by its key. */
  async openPresenter(): Promise<Presenter> {
    const [page] = await Promise.all([this.page.waitForEvent('popup'), this.press('s')]);
    const presenter = new Presenter(page);
    await presenter.isReady();
    return presenter;
  }
}

/** The presenter window. */
export class Presenter {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isReady(): Promise<void> {
    await expect(this.page.locator('html')).toHaveClass(/\bpresenter\b/);
  }

  /** Shows the notes of a step, with its picture and the next one. */
  async standsOn(step: string): Promise<void> {
    await expect(this.page.locator('.presenter-step.is-now')).toHaveAttribute('data-step', step);
    await expect(this.page.locator('[data-now] .picture')).toHaveAttribute(
      'data-frame',
      step.slice(step.indexOf('/') + 1),
    );
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  get audience(): Locator {
    return this.page.locator('[data-audience]');
  }
}

/** Opens the page as a window of the deck. */
export const test = base.extend<{ audience: AudienceWindow }>({
  audience: async ({ page }, use) => {
    await use(new AudienceWindow(page));
  },
});
export { expect };
