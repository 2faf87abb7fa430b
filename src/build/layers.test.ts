import { readdirSync, readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layers, ROOMS } from '../../.eslint.layers.js';

const linter = new Linter();

/** What the rule says of a file with this text. */
const said = (file: string, text: string): string[] =>
  linter
    .verify(
      text,
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        plugins: { ours: { rules: { layers } } },
        rules: { 'ours/layers': 'error' },
      },
      { filename: file },
    )
    .map(({ message }) => message);

describe('ROOMS', () => {
  it('names every folder of src/', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(ROOMS.toSorted()).toEqual(folders.toSorted());
  });

  it('is in the README of src/, by the name of every room', () => {
    const readme = readFileSync('src/README.md', 'utf8');
    expect(ROOMS.filter((name) => !readme.includes(`\`${name}/\``))).toEqual([]);
  });
});

describe('the rule of layers', () => {
  it.each([
    ['src/model/a.ts', "import { project } from '../content/book.ts';"],
    ['src/content/schema/a.ts', "import type { Picture } from '../../map/frame/picture.ts';"],
    ['src/map/a.ts', "export { plot } from '../chart/figure.ts';"],
    ['src/map/a.ts', "export * from '../chart/figure.ts';"],
    ['src/map/a.ts', "const later = import('../story/start.ts');"],
    ['src/map/a.ts', "let one: import('../story/start.ts').One;"],
    ['src/story/a.ts', "import Page from '../layouts/Page.astro';"],
    ['src/story/a.ts', "import css from '../embed/a.css?inline';"],
    ['src/messages/en/panel.ts', "import { open } from '../../story/panel/panel.ts';"],
    ['src/messages/en/present.ts', "import type { Key } from '../../deck/controls/keys.ts';"],
    ['src/messages/en/present.ts', "import { type Key } from '../../deck/controls/keys.ts';"],
    ['src/story/a.ts', "import { frames } from '../../e2e/support/frames.ts';"],
    ['src/model/a.ts', "import { messages } from '#messages/site.ts';"],
    ['src/novelty/a.ts', "import { project } from '../model/mercator.ts';"],
  ])('refuses in %s: %s', (file, text) => {
    expect(said(file, text)).toEqual([expect.stringContaining('found ')]);
  });

  it.each([
    ['src/content/schema/a.ts', "import { VERDICTS } from '../../model/certainty.ts';"],
    ['src/story/a.ts', "import css from './panel/panel.css?inline';"],
    ['src/story/a.ts', "import { messages } from '#messages/site.ts';"],
    ['src/pages/a/index.ts', "import { dates } from '../../story/a.ts';"],
    ['src/content.config.ts', "import { frameSchema } from './content/schema/scene.ts';"],
    ['src/model/a.ts', "import { scaleLog } from 'd3-scale';"],
  ])('lets pass in %s: %s', (file, text) => {
    expect(said(file, text)).toEqual([]);
  });

  it('says which rooms may be imported', () => {
    expect(said('src/model/a.ts', "import { book } from '../content/book.ts';")[0]).toMatch(
      /^src\/model\/ may import nothing of ours: found "content.book\.ts"\./,
    );
    expect(said('src/map/a.ts', "import '../chart/figure.ts';")[0]).toMatch(
      /^src\/map\/ may import content, design, messages, model: /,
    );
  });

  it('holds for scripts and for pages, in the settings of this project', async () => {
    const eslint = new ESLint({ overrideConfigFile: '.eslint.config.js' });
    for (const file of ['src/model/fit.ts', 'src/pages/index.astro']) {
      const { rules } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
      expect(rules?.['ours/layers']).toEqual([2]);
    }
  });
});
