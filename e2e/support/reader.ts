import { test as base, expect, type Locator, type Page } from '@playwright/test';

interface Tolerance {
  /** Console warnings of ours that the test brings about on purpose. */
  warnings: number;
  /** The test blocks files: the browser's own reports about them are no defect. */
  blocks: boolean;
}

/** What Chromium itself says of a file that does not come, or that a page in a sandbox or folder may not have. */
const BLOCKED =
  /^error: (Failed to load resource|Access to (font|script) at .* from origin 'null' has been blocked|Blocked script execution in|Unsafe attempt to load URL .* from frame with URL file:|Loading the script 'http.* violates)/;
/** What the test runner says in place of a page's service worker, which it keeps away. */
export const BLOCKED_WORKER = 'warning: Service Worker registration blocked by Playwright';

/** Every test also checks that the page is quiet and that nothing leaves its origin. */
export const test = base.extend<{
  /** Whether maps come to life by themselves although the processor draws them, as it does where tests run; not in `page`. */
  forcesMaps: boolean;
  tolerance: Tolerance;
  watched: undefined;
  maps: undefined;
  story: Story;
}>({
  forcesMaps: [true, { option: true }],
  maps: [
    async ({ context, forcesMaps }, use, { project }) => {
      if (project.name !== 'page' && forcesMaps)
        await context.addInitScript(() => {
          try {
            localStorage.setItem('maps', 'always');
          } catch {
            // A page in a sandbox has no storage.
          }
        });
      await use(undefined);
    },
    { auto: true },
  ],
  tolerance: [{ warnings: 0, blocks: false }, { option: true }],
  watched: [
    async ({ context, baseURL, tolerance }, use) => {
      const said: string[] = [];
      const foreign: string[] = [];
      const own = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        const text = `${message.type()}: ${message.text()}`;
        // The driver's remarks on reading pixels back, which only software WebGL does.
        if (text.includes('GL Driver Message (OpenGL, Performance')) return;
        if (text === BLOCKED_WORKER) return;
        if (tolerance.blocks && BLOCKED.test(text)) return;
        said.push(text);
      });
      context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, hostname, protocol } = new URL(request.url());
        // Pages of other sites that take something from ours (host-pages.ts). Ours is at localhost.
        if (hostname === '127.0.0.1') return;
        // What stands in the page itself, or beside it in a folder.
        if (/^(data|blob|file|cid):/.test(protocol)) return;
        if (origin !== own) foreign.push(request.url());
      });
      await use(undefined);
      expect(foreign, 'requests to other places').toEqual([]);
      const warnings = said.filter((text) => text.startsWith('warning: '));
      expect(
        said.filter((text) => !warnings.includes(text)),
        'console',
      ).toEqual([]);
      expect(warnings.slice(tolerance.warnings), 'console warnings beyond those allowed').toEqual(
        [],
      );
    },
    { auto: true },
  ],
  story: async ({ page }, use) => {
    await use(new Story(page));
  },
});

export { expect };

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

const sceneOf = (step: string): string => step.slice(0, step.indexOf('/'));
const frameOf = (step: string): string => step.slice(step.indexOf('/') + 1);

/**
 * Pictures as assistive technology finds them, by name: an image, or a group where squares inside
 * can be opened.
 */
export const picturesIn = (part: Locator): Locator =>
  part.getByRole('img', { name: /./ }).or(part.getByRole('group', { name: /./ }));

/** The story in the browser, as a reader deals with it. */
export class Story {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the story, at a step if one is given, and waits for the player, the fonts and all chapters. */
  async open(step?: string): Promise<void> {
    await this.page.goto(step === undefined ? '/' : `/#${step}`);
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-player', 'ready');
    await expect(this.page.locator('html')).not.toHaveClass(/in-turn/);
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  scene(id: string): Locator {
    return this.page.locator(`[data-scene="${id}"]`);
  }

  stage(id: string): Locator {
    return this.scene(id).getByRole('group', { name: /^(Map|Figure): / });
  }

  step(id: string): Locator {
    return this.page.locator(`[data-step="${id}"]`);
  }

  /** All steps of the page in reading order. */
  steps(): Promise<string[]> {
    return this.page
      .locator('[data-step]')
      .evaluateAll((found) => found.map((element) => (element as HTMLElement).dataset.step ?? ''));
  }

  /** Scrolls with the wheel until the step's text has crossed the line. */
  async wheelTo(step: string): Promise<void> {
    const by = await this.step(step).evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return Math.round(top - innerHeight * 0.55);
    });
    await this.page.mouse.wheel(0, by);
  }

  /** The stage of the step's scene shows that step's picture. */
  async shows(step: string): Promise<void> {
    const stage = this.stage(sceneOf(step));
    await expect(stage, `stage at ${step}`).toHaveAttribute('data-frame', frameOf(step));
    await expect(stage.locator('.stage-still .picture'), `picture at ${step}`).toHaveCount(1);
    await expect(picturesIn(stage.locator('.stage-still'))).toHaveAttribute(
      'data-frame',
      frameOf(step),
    );
    await expect(stage.locator('.morphing'), `movement at ${step}`).toHaveCount(0);
  }

  /** The player stands on the step: its picture and its address. */
  async standsOn(step: string): Promise<void> {
    await this.shows(step);
    await expect
      .poll(() => new URL(this.page.url()).hash, { message: `address at ${step}`, intervals: [60] })
      .toBe(`#${step}`);
  }

  /** The page has stopped moving. */
  async rests(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let last = scrollY;
          let still = 0;
          const look = (): void => {
            still = scrollY === last ? still + 1 : 0;
            last = scrollY;
            if (still > 8) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  }

  /** The text of the step is on the screen and nothing lies over it. */
  async cardInView(step: string): Promise<void> {
    await expect
      .poll(() =>
        this.step(step)
          .locator('.card p')
          .first()
          .evaluate((paragraph) => {
            const { left, top, width } = paragraph.getBoundingClientRect();
            const hit = document.elementFromPoint(left + Math.min(20, width / 2), top + 10);
            return hit !== null && (paragraph.contains(hit) || hit.contains(paragraph));
          }),
      )
      .toBe(true);
  }

  /** What is drawn: everything that makes the picture, whatever way led there. */
  picture(scene: string): Promise<string> {
    return this.stage(scene).evaluate((stage) => {
      const still = stage
        .querySelector('.stage-still .picture:last-child')
        ?.cloneNode(true) as Element;
      still.classList.remove('arriving', 'leaving');
      const rest = ['.legend', '.counter', '.credit'].map(
        (part) => stage.querySelector(part)?.innerHTML ?? '',
      );
      return [still.outerHTML, ...rest].join('\n');
    });
  }

  /** Waits until the figure of a scene answers to the reader. */
  async answers(scene: string): Promise<void> {
    await expect(this.stage(scene)).toHaveAttribute('data-live', 'ready');
    await this.rests();
  }

  /** Opens a step of a figure and waits until the figure answers, and stays where a pointer would aim. */
  async openFigure(step: string): Promise<void> {
    await this.open(step);
    await this.standsOn(step);
    await this.answers(sceneOf(step));
  }

  /** The one control that walks the points of the figure on a stage. */
  points(scene: string): Locator {
    return this.stage(scene).getByRole('slider', { name: /^Points of this figure/ });
  }

  /** The note that a figure shows about one of its points. */
  note(scene: string): Locator {
    return this.stage(scene).locator('.readout');
  }

  /** Waits until the live map of the step's scene has the step's frame on the screen. */
  async isLive(step: string): Promise<void> {
    const stage = this.stage(sceneOf(step));
    await expect(stage).toHaveAttribute('data-live', 'ready', { timeout: 45_000 });
    await expect(stage).toHaveAttribute('data-shown', frameOf(step), { timeout: 45_000 });
  }
}
