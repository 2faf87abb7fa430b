import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seenAt } from '../faults/seen.ts';
import { writtenAt } from '../faults/written.ts';
import { frames } from '../support/frames.ts';
import { expect, test } from '../support/reader.ts';

test.use({ tolerance: { warnings: 0, blocks: true } });

// Browsers put into such a file only the pictures that they have loaded; of the others it has the words.
test('a page that was saved as one file has every text, and names every picture', async ({
  page,
  story,
}) => {
  await story.open();
  await story.wheelTo('attack/area');
  await story.standsOn('attack/area');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  const file = join(folder, 'page.mhtml');
  await writeFile(file, data);
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('.stage').filter({ visible: true })).toHaveCount(0);
  for (const { step } of frames) {
    const { text, words } = writtenAt(step);
    const seen = await seenAt(story.step(step));
    expect(seen.text, `text of ${step}`).toBe(text);
    expect(seen.spoken, `picture of ${step}`).toContain(words);
    const card = story.step(step).locator('.card > p').first();
    await card.scrollIntoViewIfNeeded();
    await expect(card).toBeInViewport();
  }
  await rm(folder, { recursive: true });
});
