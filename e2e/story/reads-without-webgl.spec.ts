import { expect, test } from '../support/reader.ts';

// The whole "page" project runs without WebGL; here it is also missing in the way old browsers miss it.
for (const [how, instead] of [
  ['switched off', undefined],
  [
    'not known to the browser',
    () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  ],
  [
    'throwing',
    () => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas here');
      };
    },
  ],
] as const)
  test(`WebGL ${how}: the still and the words stay, and the library is never fetched`, async ({
    page,
    story,
  }) => {
    if (instead) await page.addInitScript(instead);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await story.open();
    for (const step of ['opening/claim', 'attack/region', 'attack/southwest', 'name/town']) {
      await story.wheelTo(step);
      await story.standsOn(step);
    }
    const stage = story.stage('name');
    await expect(stage.locator('.fit > svg').first()).toBeVisible();
    await expect(stage.locator('.label.key b').first()).toBeVisible();
    await expect(stage.getByRole('button', { name: 'Explore this map' })).toBeHidden();
    await expect(page.locator('canvas')).toHaveCount(0);
    expect(asked.filter((path) => /live-map|maplibre|base\.json|\/scenes\//.test(path))).toEqual(
      [],
    );
  });
