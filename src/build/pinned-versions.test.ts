import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pinVersion, versionsIn } from './pinned-versions.ts';

const PAGE =
  '<html lang="en" data-embed="attack"><style>@font-face{src:url(/s/fonts/a.woff2)}</style><script defer src="/s/embed.js"></script><script type="module" src="/s/live/embed.js"></script><main data-live="/s/scenes/attack.json"><a href="/s/#attack/area">Story</a><img src="/s/gone.png"><meta content="/s/share/attack.png"><footer>Foot</footer></main>';
const FILES = {
  'embed/index.html': '<html>The gallery</html>',
  'embed/help/index.html': '<html>Help</html>',
  'embed/attack/index.html': PAGE,
  'embed/attack/area/index.html': PAGE,
  'embed.js': 'script',
  'live/embed.js': 'script of what is alive',
  'share/attack.png': 'picture',
  'fonts/a.woff2': 'letters',
  'scenes/attack.json': '{}',
};
let folder = '';
const site = () => join(folder, 'site');
const kept = () => join(folder, 'kept');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pinned-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(site(), path)), { recursive: true });
    await writeFile(join(site(), path), text);
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('pinVersion(site, kept, version, base)', () => {
  it('keeps the pages of scenes with what they need, and nothing else', async () => {
    await pinVersion(site(), kept(), '2027-01-15', '/s/');
    const paths = await readdir(join(kept(), '2027-01-15'), { recursive: true });
    expect(paths.filter((path) => path.includes('.')).toSorted()).toEqual([
      'embed.js',
      'embed/attack/index.html',
      'fonts/a.woff2',
    ]);
    expect(await versionsIn(kept())).toEqual(['2027-01-15']);
  });

  it('is its own in files, leads to the living site in links, and says so', async () => {
    await pinVersion(site(), kept(), 'v1', '/s/');
    const html = await readFile(join(kept(), 'v1/embed/attack/index.html'), 'utf8');
    expect(html).toContain('url(/s/v/v1/fonts/a.woff2)');
    expect(html).toContain('src="/s/v/v1/embed.js"');
    expect(html).toContain('href="/s/#attack/area"');
    expect(html).toContain('href="/s/embed/attack/"');
    expect(html).toContain('class="figures-failed"');
    expect(html).not.toContain('type="module"');
  });

  it('refuses a name that is taken, or that cannot stand in an address', async () => {
    await pinVersion(site(), kept(), 'v1', '/s/');
    await expect(pinVersion(site(), kept(), 'v1', '/s/')).rejects.toThrow('found a version "v1"');
    for (const name of ['', '..', 'a/b', 'Ä', ' '])
      await expect(pinVersion(site(), kept(), name, '/s/'), name).rejects.toThrow('PIN: found');
  });
});

it('no versions are kept where there is no folder', async () => {
  expect(await versionsIn(undefined)).toEqual([]);
  expect(await versionsIn(kept())).toEqual([]);
});
