import type { Locator, Page } from '@playwright/test';
import { compare } from '../support/pixels.ts';
import { broken } from '../support/axe.ts';
import { frames, scenes } from '../support/frames.ts';
import { test, type Host } from '../support/host-pages.ts';
import { pasted } from '../support/pasted.ts';
import { DESKTOP, expect, PHONE } from '../support/reader.ts';

const SCENE = 'attack';
/** The step that the card of the scene shows. */
const SHARE = 'area';
const attack = frames.filter(({ scene }) => scene === SCENE);
const titleOf = (id: string): string => attack.find((frame) => frame.id === id)?.title ?? '';

const sceneIn = (page: Page): Locator => page.locator(`article#${SCENE}`);
const settingsIn = (page: Page): Locator => page.getByRole('form', { name: /^Adjust: The attack/ });
const codeIn = (settings: Locator): Locator => settings.locator('[data-code="chosen"]');
const aloud = (page: Page): Locator => page.getByRole('status');

/** This step of the scene stands in the page of the host, one of so many. */
async function standsOn(host: Host, step: string, count = attack.length): Promise<void> {
  await host.shows(`${SCENE}/${step}`);
  await expect(host.inside().getByRole('radio')).toHaveCount(count);
}

test.describe('somebody takes a scene', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('as it is, with one press', async ({ page, host, baseURL }) => {
    await page.goto('/embed/');
    await sceneIn(page).getByRole('button', { name: 'Copy embed code' }).click();
    await expect(aloud(page)).toHaveText(/^Copied: Embed, The attack/);
    const code = await pasted(page);
    expect(code).toContain(
      `<iframe src="${baseURL ?? ''}embed/attack/?frame=${SHARE}&amp;theme=light"`,
    );
    const codes = await page.locator('[data-code]').allTextContents();
    expect(codes.join()).not.toContain('ADDRESS-OF-THIS-SITE');
    await host.open({ body: code });
    await standsOn(host, SHARE);
    await host.fits();
    await expect(page.locator('iframe')).toHaveAttribute('title', /^Interactive map: The attack/);
  });

  test('with the mouse: a range, dark; the preview shows it, the pasted code does the same', async ({
    page,
    host,
  }) => {
    await page.goto('/embed/');
    await sceneIn(page).getByRole('button', { name: 'Adjust and preview' }).click();
    const settings = settingsIn(page);
    await settings.getByRole('combobox', { name: 'First step', exact: true }).selectOption('area');
    await settings
      .getByRole('combobox', { name: 'Last step', exact: true })
      .selectOption('counterattack');
    await settings.getByRole('combobox', { name: 'Opens at', exact: true }).selectOption('assault');
    await settings.getByRole('combobox', { name: 'Colours', exact: true }).selectOption('dark');
    await settings.getByRole('combobox', { name: 'Comes alive', exact: true }).selectOption('off');
    const query = 'frames=area..counterattack&frame=assault&theme=dark&live=off';
    await expect(codeIn(settings)).toContainText(query.replaceAll('&', '&amp;'));
    const between = attack.slice(
      attack.findIndex(({ id }) => id === 'area'),
      attack.findIndex(({ id }) => id === 'counterattack') + 1,
    ).length;

    const preview = settings.frameLocator('iframe').frameLocator('iframe');
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(preview.locator('.frame:visible')).toHaveAttribute('data-step', 'attack/assault');
    const outer = settings.locator('iframe');
    await settings.getByRole('radio', { name: 'Phone' }).check();
    await expect.poll(() => outer.evaluate((frame) => frame.clientWidth)).toBe(360);
    await expect.poll(() => preview.locator('html').evaluate((html) => html.clientWidth)).toBe(360);

    await settings.getByRole('button', { name: 'Copy: Code' }).click();
    await expect(aloud(page)).toHaveText(/^Copied: Code/);
    const address = page.url();
    expect(address).toContain(`/embed/#attack?${query}&form=embed&width=360`);
    const code = await pasted(page);
    expect(code).toBe(await codeIn(settings).textContent());

    // A colleague gets the address.
    await page.goto('about:blank');
    await page.goto(address);
    await expect(codeIn(settingsIn(page))).toHaveText(code);
    await expect(settingsIn(page)).toBeInViewport();

    await host.open({ body: code });
    await standsOn(host, 'assault', between);
    await expect(host.inside().locator('html')).toHaveAttribute('data-theme', 'dark');
    await host.fits();
    await host.inside().getByRole('button', { name: 'Next step' }).press('Enter');
    await standsOn(host, 'counterattack', between);
  });

  test('with the keyboard: the address, and a single step as a picture', async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto('/embed/');
    await sceneIn(page).getByRole('button', { name: 'Copy embed code' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const settings = settingsIn(page);
    await expect(settings).toBeVisible();
    await expect(aloud(page)).toHaveText(/^Settings and preview of .+ are open\.$/);
    await settings.getByRole('radio', { name: /^Embed/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(settings.getByRole('radio', { name: /^Address/ })).toBeChecked();
    await expect(codeIn(settings)).toHaveText(`${baseURL ?? ''}embed/${SCENE}/${SHARE}/`);
    await page.keyboard.press('ArrowRight');
    await expect(settings.getByRole('radio', { name: /^Picture/ })).toBeChecked();
    const step = settings.getByRole('combobox', { name: 'Step', exact: true });
    await expect(step).toHaveValue(SHARE);
    await page.keyboard.press('Tab');
    await expect(step).toBeFocused();
    await page.keyboard.press('End');
    const last = attack.at(-1);
    await expect(step).toHaveValue(last?.id ?? '');
    await expect(settings.getByText(/^Picture of/)).toHaveText(`Picture of “${last?.title ?? ''}”`);
    const copy = settings.getByRole('button', { name: 'Copy: Code' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect(aloud(page)).toHaveText(/^Copied: Code/);
    const picture = await pasted(page);

    await host.open({ body: picture });
    const image = page.getByRole('img');
    await expect(image).toHaveAttribute('alt', last?.words.replace(/\s+/g, ' ').trim() ?? '');
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBe(1200);
    await expect(page.getByRole('figure')).toContainText('CC BY 4.0. Map data: Natural Earth');
    await expect(page.getByRole('link').first()).toHaveAttribute(
      'href',
      `${baseURL ?? ''}#attack/${last?.id ?? ''}`,
    );
  });
});

test.describe('what is adjusted', () => {
  test.use({ permissions: ['clipboard-write'] });
  const choose = (page: Page, name: string, value: string) =>
    settingsIn(page).getByRole('combobox', { name, exact: true }).selectOption(value);
  const copied = async (page: Page, name: string): Promise<string> => {
    await sceneIn(page).getByRole('button', { name, exact: true }).click();
    await expect(aloud(page)).toHaveText(/^Copied/);
    return pasted(page);
  };

  test('is on the card, and is what its button copies, also when the settings are closed', async ({
    page,
    baseURL,
  }) => {
    const site = baseURL ?? '';
    await page.goto('/embed/');
    const card = sceneIn(page);
    await card.getByRole('button', { name: 'Adjust and preview' }).click();
    await choose(page, 'Opens at', 'assault');
    await expect(card.getByRole('heading', { level: 3 })).toHaveText(titleOf('assault'));
    await expect(card.locator('.take-still img')).toHaveAttribute(
      'src',
      /\/pictures\/attack\/assault\.svg$/,
    );
    await expect(card.getByRole('link', { name: 'In the story' })).toHaveAttribute(
      'href',
      /#attack\/assault$/,
    );
    expect(await copied(page, 'Copy embed code')).toBe(
      await codeIn(settingsIn(page)).textContent(),
    );
    await card.getByRole('button', { name: 'Close' }).click();
    expect(await copied(page, 'Copy embed code')).toContain('frame=assault');
    // It is there again when they are opened.
    await card.getByRole('button', { name: 'Adjust and preview' }).click();
    await settingsIn(page)
      .getByRole('radio', { name: /^Address/ })
      .check();
    expect(await copied(page, 'Copy address')).toBe(`${site}embed/attack/assault/`);
    const preview = settingsIn(page).frameLocator('iframe').frameLocator('iframe');
    await expect(preview.locator('.frame')).toHaveCount(1);
    await choose(page, 'Step', '');
    expect(await copied(page, 'Copy address')).toBe(`${site}embed/attack/`);
  });

  test('keeps its step from form to form and while the range changes around it', async ({
    page,
  }) => {
    await page.goto(`/embed/#attack?frame=assault`);
    const settings = settingsIn(page);
    const opens = settings.getByRole('combobox', { name: 'Opens at', exact: true });
    await choose(page, 'First step', 'area');
    await expect(opens).toHaveValue('assault');
    for (const form of ['Address', 'Picture', 'Mail']) {
      await settings.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
      await expect(codeIn(settings)).toContainText(/attack\/assault[/.]/);
    }
    await settings.getByRole('radio', { name: /^Embed/ }).check();
    await expect(opens).toHaveValue('assault');
    await expect(codeIn(settings)).toContainText('frames=area..');
    // Of one step alone there is no range.
    await choose(page, 'Steps', 'off');
    await expect(settings.getByRole('combobox', { name: 'First step' })).toBeHidden();
    await expect(settings.getByRole('combobox', { name: 'Step', exact: true })).toHaveValue(
      'assault',
    );
    await expect(codeIn(settings)).toContainText('embed/attack/assault/?');
  });

  test('says what is wrong with a colour that is none, and leaves it out', async ({ page }) => {
    await page.goto('/embed/#attack?form=embed');
    const settings = settingsIn(page);
    const colour = settings.getByRole('textbox', { name: /^Colour of links/ });
    await colour.fill('#9b2');
    await colour.press('Tab');
    await expect(colour).toHaveAccessibleDescription(/^“#9b2” is not a colour of six digits/);
    await expect(colour).toHaveValue('#9b2');
    await expect(codeIn(settings)).not.toContainText('accent');
    await colour.fill(' #9B2F1F');
    await colour.press('Tab');
    await expect(colour).toHaveAccessibleDescription('');
    await expect(codeIn(settings)).toContainText('accent=9b2f1f');
  });

  test('on the ground of a dark page can be read, whatever the reader’s system', async ({
    page,
    host,
  }) => {
    await page.goto('/embed/#attack?theme=auto&form=embed');
    const colours = settingsIn(page).getByRole('combobox', { name: 'Colours', exact: true });
    await choose(page, 'Background', 'transparent');
    await expect(settingsIn(page).getByText('never follow the reader’s system')).toBeVisible();
    await expect(colours).toHaveValue('light');
    await expect(colours.locator('[value="auto"][disabled]')).toHaveCount(1);
    await choose(page, 'Colours', 'dark');
    const code = (await codeIn(settingsIn(page)).textContent()) ?? '';
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // As many themes are: dark by their own styles, without a word of it to the browser.
      await host.open({ head: '<style>body { background: #101418 }</style>', body: code });
      await standsOn(host, SHARE);
      const inside = host.inside();
      await expect(inside.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      await expect(inside.locator('html')).toHaveCSS('color-scheme', 'dark');
      await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
    }
  });

  test('is only what the form keeps', async ({ page }) => {
    await page.goto('/embed/#attack?form=address');
    const settings = settingsIn(page);
    const fields = settings.locator('.adjust-options').getByRole('combobox');
    await expect(fields).toHaveCount(1);
    await expect(settings.locator('.adjust-options').getByRole('textbox')).toHaveCount(0);
    await settings.getByRole('radio', { name: /^Mail/ }).check();
    await expect(fields).toHaveCount(1);
    await settings.getByRole('radio', { name: /^Picture/ }).check();
    await expect(fields).toHaveCount(2);
  });
});

test.describe('where the system is dark', () => {
  test.use({ colorScheme: 'dark', permissions: ['clipboard-write'] });

  test('a scene is light in somebody’s article unless it is asked to follow the system', async ({
    page,
    host,
  }) => {
    const paper = () =>
      host
        .inside()
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.goto('/embed/');
    await sceneIn(page).getByRole('button', { name: 'Copy embed code' }).click();
    const light = await pasted(page);
    await sceneIn(page).getByRole('button', { name: 'Adjust and preview' }).click();
    await settingsIn(page)
      .getByRole('combobox', { name: 'Colours', exact: true })
      .selectOption('auto');
    const following = (await codeIn(settingsIn(page)).textContent()) ?? '';
    await page.reload();
    await expect(codeIn(settingsIn(page))).toHaveText(following);
    await host.open({ body: light });
    await standsOn(host, SHARE);
    const before = await paper();
    await host.open({ body: following });
    await standsOn(host, SHARE);
    expect(await paper()).not.toBe(before);
  });
});

test('from a step of the story, the gallery opens at its card, which shows that step', async ({
  page,
  story,
}) => {
  await story.open('attack/assault');
  await story.standsOn('attack/assault');
  await page.locator('[data-menu] summary').click();
  await page.locator('[data-menu]').getByRole('link', { name: 'Embed', exact: true }).click();
  await expect(page).toHaveURL(/\/embed\/#attack\/assault$/);
  const heading = sceneIn(page).getByRole('heading', { level: 3 });
  await expect(heading).toHaveText(titleOf('assault'));
  await expect(heading).toBeInViewport();
  await expect(sceneIn(page).locator('[data-code="embed"]')).toContainText('frame=assault');
  await expect(settingsIn(page)).toBeHidden();
});

test('an area drawn by eye is seen in a picture as small as on a card', async ({ page, host }) => {
  const width = 416;
  const file = await page.request.get(`/pictures/${SCENE}/${SHARE}.svg`);
  const svg = await file.text();
  const bare = svg.replaceAll('flood-opacity="0.6"', 'flood-opacity="0"');
  expect(bare).not.toBe(svg);
  const seen: Buffer[] = [];
  for (const one of [svg, bare]) {
    const data = Buffer.from(one).toString('base64');
    await host.open({
      body: `<img alt="The area" width="${width}" src="data:image/svg+xml;base64,${data}">`,
    });
    seen.push(await page.getByRole('img').screenshot());
  }
  const [whole = Buffer.of(), without = Buffer.of()] = seen;
  expect((await compare(page, whole, without)).share).toBeGreaterThan(0.005);
});

test('when the clipboard is refused, the code is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/embed/');
  await sceneIn(page).getByRole('button', { name: 'Copy embed code' }).click();
  await expect(aloud(page)).toContainText('The text is selected');
  const code = sceneIn(page).locator('[data-code="embed"]');
  await expect(code).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await code.textContent());
});

test('over http there is no clipboard: the code is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
  });
  await page.goto('/embed/');
  await sceneIn(page).getByRole('button', { name: 'Copy embed code' }).click();
  await expect(aloud(page)).toContainText('The text is selected');
  const code = sceneIn(page).locator('[data-code="embed"]');
  expect(await page.evaluate(() => String(getSelection()))).toBe(await code.textContent());
  await page.goto('/embed/help/');
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await expect(aloud(page)).toContainText('The text is selected');
});

test('settings that end before they begin put themselves in order', async ({ page }) => {
  await page.goto('/embed/#attack?frames=flight..area&theme=pink&form=tweet');
  const settings = settingsIn(page);
  await expect(codeIn(settings)).toContainText(`/embed/attack/?frame=${SHARE}&amp;theme=light"`);
  await settings
    .getByRole('combobox', { name: 'Last step', exact: true })
    .selectOption('southwest');
  await settings.getByRole('combobox', { name: 'First step', exact: true }).selectOption('area');
  await expect(settings.getByRole('combobox', { name: 'Last step', exact: true })).toHaveValue(
    'area',
  );
  await expect(codeIn(settings)).toContainText('/embed/attack/area/?theme=light"');
  await sceneIn(page).getByRole('button', { name: 'Close' }).click();
  await expect(settings).toBeHidden();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page).toHaveURL(/\/embed\/#attack$/);
});

test('Back leaves the gallery, whatever was tried in it', async ({ page }) => {
  await page.goto('/data/');
  await page.goto('/embed/');
  await sceneIn(page).getByRole('button', { name: 'Adjust and preview' }).click();
  const settings = settingsIn(page);
  const preview = settings.frameLocator('iframe').frameLocator('iframe');
  for (const theme of ['dark', 'light']) {
    await settings.getByRole('combobox', { name: 'Colours', exact: true }).selectOption(theme);
    await expect(preview.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await page.goBack();
  await expect(page).toHaveURL('/data/');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all codes are there to read, and say that the address is to be filled in', async ({
    page,
  }) => {
    await page.goto('/embed/');
    await expect(page.getByRole('article')).toHaveCount(scenes.length);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(page.getByText('This copy of the site was built without')).toBeVisible();
    const scene = sceneIn(page);
    await scene.getByText('Code, in all four forms').click();
    await expect(scene.locator('.take-forms pre')).toHaveCount(4);
    await expect(scene.locator('.take-forms pre').first()).toHaveText(
      /^<figure [^>]+><iframe src="https:\/\/ADDRESS-OF-THIS-SITE\/embed\/attack\/\?frame=area&amp;theme=light" title=/,
    );
    await scene.getByText(`Pictures of all ${attack.length} steps`).click();
    await expect(scene.getByRole('heading', { level: 4, name: titleOf('area') })).toBeVisible();
  });
});

test('the examples of the help page do what they say', async ({ page, host }) => {
  await page.goto('/embed/help/');
  const example = (name: string): Promise<string | null> =>
    page.getByRole('group', { name, exact: true }).textContent();
  const driving = await example('a page that drives a scene');
  const sandbox = await example('iframe in a sandbox');
  const element = await example('the element');
  await expect(page.locator('main')).not.toContainText('ADDRESS-OF-THIS-SITE');
  await host.open({ body: driving ?? '' });
  await standsOn(host, attack[0]?.id ?? '');
  const button = page.getByRole('button', { name: 'this step' });
  // The buttons stand below the scene and move with its height: the keyboard does not miss them.
  await button.press('Enter');
  await standsOn(host, 'area');
  await expect(button).toBeDisabled();
  await host.inside().getByRole('button', { name: 'Next step' }).press('Enter');
  await expect(button).toBeEnabled();
  await host.open({ body: element ?? '' });
  await standsOn(host, attack.at(-1)?.id ?? '');
  await host.open({ body: sandbox ?? '' });
  await standsOn(host, attack[0]?.id ?? '');
});

for (const [device, viewport, colorScheme] of [
  ['phone', PHONE, 'dark'],
  ['desktop', DESKTOP, 'light'],
] as const)
  test.describe(`on a ${device} in ${colorScheme} colours`, () => {
    test.use({ viewport, colorScheme });
    const isNoWider = (page: Page): Promise<boolean> =>
      page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );

    test('the gallery and its settings break no rule of accessibility', async ({ page }) => {
      await page.goto('/embed/');
      for (const summary of await sceneIn(page).locator('summary').all()) await summary.click();
      expect(await broken(page)).toEqual([]);
      expect(await isNoWider(page)).toBe(true);
      await sceneIn(page).getByRole('button', { name: 'Adjust and preview' }).click();
      await settingsIn(page).getByRole('radio', { name: 'Wide, 900' }).check();
      await expect(
        settingsIn(page).frameLocator('iframe').frameLocator('iframe').locator('.frame:visible'),
      ).toHaveCount(1);
      expect(await broken(page, `#${SCENE}`)).toEqual([]);
      expect(await isNoWider(page)).toBe(true);
    });

    test('the help page breaks none', async ({ page }) => {
      await page.goto('/embed/help/');
      expect(await broken(page)).toEqual([]);
      expect(await isNoWider(page)).toBe(true);
    });
  });

test.describe('an address that leads nowhere', () => {
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('says so, and guesses at what was meant', async ({ page }) => {
    const response = await page.goto('/embed/atack/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    expect(await broken(page)).toEqual([]);
    await page.getByText('Perhaps you meant').getByRole('link').click();
    await expect(page).toHaveURL('/embed/attack/');
  });

  test('says so also inside another page, and its links open beside it', async ({
    host,
    baseURL,
  }) => {
    await host.open({
      body: `<iframe src="${baseURL ?? ''}embed/nowhere/" width="600" height="600"></iframe>`,
    });
    const inside = host.inside();
    await expect(
      inside.getByRole('link', { name: 'The attack as the report tells it' }),
    ).toHaveAttribute('target', '_blank');
  });
});
