import { readdirSync, readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layers, MAY_IMPORT } from '../.eslint.layers.js';

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

describe('MAY_IMPORT', () => {
  const names = Object.keys(MAY_IMPORT);

  it('names every folder of src/, and each may only import what stands above it: no circle can arise', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...folders, 'words'].toSorted()).toEqual(names.toSorted());
    expect(
      Object.entries(MAY_IMPORT).flatMap(([name, allowed]) =>
        allowed === 'all'
          ? []
          : allowed
              .filter((one) => !names.slice(0, names.indexOf(name)).includes(one))
              .map((one) => `${name}: ${one}`),
      ),
    ).toEqual([]);
  });

  it('is in the README, by the name of every folder', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(names.filter((name) => name !== 'words' && !readme.includes(`\`${name}/\``))).toEqual(
      [],
    );
  });
});

describe('the rule of layers', () => {
  it.each([
    ['src/model/a.ts', "import { project } from '../contract/book.ts';"],
    ['src/contract/schema/a.ts', "import type { Picture } from '../../picture/picture.ts';"],
    ['src/picture/a.ts', "export { plot } from '../figure/figure.ts';"],
    ['src/picture/a.ts', "export * from '../figure/figure.ts';"],
    ['src/stages/a.ts', "const later = import('../player/boot.ts');"],
    ['src/stages/a.ts', "let one: import('../player/boot.ts').One;"],
    ['src/embed/a.ts', "import { address } from '../components/address.ts';"],
    ['src/components/a.ts', "import Page from '../layouts/Page.astro';"],
    ['src/player/a.ts', "import css from '../embed/a.css?inline';"],
    ['src/strings-panel.ts', "import { open } from './player/panel.ts';"],
    ['src/player/a.ts', "import { frames } from '../../e2e/frames.ts';"],
    ['src/novelty/a.ts', "import { project } from '../model/mercator.ts';"],
  ])('refuses in %s: %s', (file, text) => {
    expect(said(file, text)).toEqual([expect.stringContaining('found ')]);
  });

  it.each([
    ['src/contract/schema/a.ts', "import { VERDICTS } from '../../model/certainty.ts';"],
    ['src/player/a.ts', "import css from '../styles/panel.css?inline';"],
    ['src/player/a.ts', "import { strings } from '../strings.ts';"],
    ['src/strings-present.ts', "import type { Key } from './present/keys.ts';"],
    ['src/strings-present.ts', "import { type Key } from './present/keys.ts';"],
    ['src/strings-embed-help.test.ts', "import { fromHost } from './embed/messages.ts';"],
    ['src/pages/a/index.ts', "import { dates } from '../../components/a.ts';"],
    ['src/content.config.ts', "import { frameSchema } from './contract/schema/scene.ts';"],
    ['src/model/a.ts', "import { scaleLog } from 'd3-scale';"],
  ])('lets pass in %s: %s', (file, text) => {
    expect(said(file, text)).toEqual([]);
  });

  it('says which folders may be imported', () => {
    expect(said('src/model/a.ts', "import { book } from '../contract/book.ts';")[0]).toMatch(
      /^src\/model\/ may import nothing of ours: found "contract.book\.ts"\./,
    );
    expect(said('src/picture/a.ts', "import '../figure/figure.ts';")[0]).toMatch(
      /^src\/picture\/ may import model, contract: /,
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
