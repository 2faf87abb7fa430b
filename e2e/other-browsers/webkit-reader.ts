import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { By, Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { Command, Name } from 'selenium-webdriver/lib/command.js';

export { By, Key };

/** Milliseconds between two looks at the page. */
const SOON = [60];

/** A port that is free now, and most likely still is in a moment. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** Starts WebKit with its driver, each once; `end` ends both. */
export async function startWebKit(programs: {
  driver: string;
  browser: string;
}): Promise<{ driver: WebDriver; end: () => Promise<void> }> {
  const port = await freePort();
  const service = spawn(programs.driver, [`--port=${port}`], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const answers = (): Promise<boolean> =>
    fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect
    .poll(answers, { message: 'the driver of WebKit answers', intervals: SOON })
    .toBe(true);
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      }),
    )
    .build();
  return {
    driver,
    async end() {
      await driver.quit();
      service.kill();
    },
  };
}

interface Watched extends Window {
  said?: string[];
}

/** The site in WebKit, as a reader deals with it. */
export class WebKitReader {
  readonly driver: WebDriver;
  /** With a slash at the end. */
  readonly site: string;
  readonly #said: string[] = [];

  constructor(driver: WebDriver, site: string) {
    this.driver = driver;
    this.site = site;
  }

  /** Runs in the page, or in the frame that was entered. */
  run<T>(inPage: (...given: string[]) => T, ...given: string[]): Promise<T> {
    return this.driver.executeScript<T>(inPage, ...given);
  }

  /** Opens a page of the site, or one of another site by its whole address. */
  async open(path: string): Promise<void> {
    await this.#hear();
    const address = new URL(path, this.site).href;
    // An address that differs by its hash alone would be a jump in the same page.
    await this.driver.get('about:blank');
    await this.driver.get(address);
    await this.run(() => {
      const page = window as Watched;
      const said: string[] = [];
      page.said = said;
      for (const kind of ['warn', 'error'] as const)
        console[kind] = (...parts: unknown[]) => {
          said.push(`${kind}: ${parts.join(' ')}`);
        };
      addEventListener('error', ({ message }) => said.push(`uncaught: ${message}`));
      addEventListener('unhandledrejection', ({ reason }) =>
        said.push(`unhandled: ${String(reason)}`),
      );
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        said.push(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
  }

  /** What the page said since it was loaded: the driver itself cannot hear pages. */
  async #hear(): Promise<void> {
    const said = await this.run(() => (window as Watched).said ?? []).catch(() => []);
    this.#said.push(...said);
  }

  /** The pages that were opened have said nothing on the console. */
  async wasQuiet(): Promise<void> {
    await this.#hear();
    expect(this.#said, 'console').toEqual([]);
  }

  /** Opens the story and waits for the player and the letters. */
  async openStory(step?: string): Promise<void> {
    await this.open(step === undefined ? '' : `#${step}`);
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await this.sees('html', 'player', 'ready');
    await expect.poll(() => this.run(() => document.fonts.status)).toBe('loaded');
  }

  /** Waits until the first such element has a data attribute of this value. */
  async sees(selector: string, name: string, value: string): Promise<void> {
    await expect
      .poll(
        () =>
          this.run(
            (found = '', key = '') =>
              document.querySelector<HTMLElement>(found)?.dataset[key] ?? null,
            selector,
            name,
          ),
        { message: `data-${name} of ${selector}`, intervals: SOON },
      )
      .toBe(value);
  }

  /** Waits until an element is rendered, or until it is not. */
  async isShown(selector: string, shown = true): Promise<void> {
    await expect
      .poll(
        () =>
          this.run(
            (found = '') =>
              document.querySelector(found)?.checkVisibility({ visibilityProperty: true }) ?? false,
            selector,
          ),
        { message: `${selector} is shown`, intervals: SOON },
      )
      .toBe(shown);
  }

  async reads(selector: string, text: RegExp): Promise<void> {
    await expect
      .poll(
        () => this.run((found = '') => document.querySelector(found)?.textContent ?? '', selector),
        { message: `text of ${selector}`, intervals: SOON },
      )
      .toMatch(text);
  }

  stage(step: string): string {
    return `[data-scene="${step.slice(0, step.indexOf('/'))}"] .stage`;
  }

  /** The stage of the step's scene shows its picture, and the address says so. */
  async standsOn(step: string): Promise<void> {
    await this.shows(step);
    await expect
      .poll(async () => new URL(await this.driver.getCurrentUrl()).hash, {
        message: step,
        intervals: SOON,
      })
      .toBe(`#${step}`);
  }

  async shows(step: string): Promise<void> {
    const stage = this.stage(step);
    const frame = step.slice(step.indexOf('/') + 1);
    await this.sees(stage, 'frame', frame);
    await this.sees(`${stage} .stage-still [data-frame]`, 'frame', frame);
  }

  /** Scrolls with the wheel until the step's text has crossed the line. */
  async wheelTo(step: string): Promise<void> {
    const by = await this.run(
      (selector = '') =>
        Math.round(
          (document.querySelector(selector)?.getBoundingClientRect().top ?? 0) - innerHeight * 0.55,
        ),
      `[data-step="${step}"]`,
    );
    await this.wheel(by);
  }

  async wheel(down: number): Promise<void> {
    const turn = { type: 'scroll', x: 200, y: 500, deltaX: 0, deltaY: down, origin: 'viewport' };
    // A wheel of its own for each turn: of the same wheel the driver takes off what it turned before.
    const wheel = { type: 'wheel', id: randomUUID(), actions: [turn] };
    const command = new Command(Name.ACTIONS).setParameter('actions', [wheel]);
    await this.driver.execute(command);
  }

  press(...keys: string[]): Promise<void> {
    return this.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  async click(selector: string): Promise<void> {
    await this.isShown(selector);
    await this.driver.findElement(By.css(selector)).click();
  }

  focus(selector: string): Promise<void> {
    return this.run((found = '') => {
      document.querySelector<HTMLElement>(found)?.focus();
    }, selector);
  }

  /** What a reader would paste now, into a field that is there for as long as that takes. */
  async pasted(): Promise<string> {
    await this.run(() => {
      const made = Object.assign(document.createElement('textarea'), { id: 'pasted' });
      document.body.append(made);
      made.focus();
    });
    await this.driver.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform();
    const value = (): Promise<string> =>
      this.run(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
    await expect.poll(value, { message: 'pasted' }).not.toBe('');
    const text = await value();
    await this.run(() => {
      document.querySelector('#pasted')?.remove();
    });
    return text;
  }
}
