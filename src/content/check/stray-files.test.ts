import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

describe('a file that nothing reads', () => {
  it('is a scene with the ending .yml', async () => {
    expect(await said(['scenes/more.yml', '', 'title: More\n'])).toMatchInlineSnapshot(`
      "content/scenes/more.yml:1:1 the whole file
          is read by nothing, expected files that end in .yaml here. Rename or remove it."
    `);
  });

  it('is a list under another name', async () => {
    expect(await said(['evidence/claim.yaml', '', '[]\n'])).toMatchInlineSnapshot(`
      "content/evidence/claim.yaml:1:1 the whole file
          is read by nothing, expected one of: parties.yaml, sources.yaml, claims.yaml, hedges.yaml, alternatives.yaml. Rename or remove it."
    `);
  });

  it('is a chapter that is not MDX', async () => {
    expect(await said(['story/03-more.md', '', 'More.\n'])).toMatchInlineSnapshot(`
      "content/story/03-more.md:1:1 the whole file
          is read by nothing, expected one of: files that end in .mdx, unmarked.yaml. Rename or remove it."
    `);
  });

  it('is a table of another kind, or in a folder of its own', async () => {
    expect(await said(['data/series/fights.tsv', '', 'a\tb\n'], ['tables/fights.csv', '', 'a,b\n']))
      .toMatchInlineSnapshot(`
      "content/data/series/fights.tsv:1:1 the whole file
          is read by nothing, expected files that end in .csv and .yaml here. Rename or remove it.
      content/tables/fights.csv:1:1 the whole file
          is read by nothing, expected no such folder. Rename or remove it."
    `);
  });

  it('is none beside the folders, in the basemap, or of a kind that is no content', async () => {
    expect(
      await said(
        ['README.md', '', '# Read me\n'],
        ['basemap/provenance.yaml', '', '[]\n'],
        ['scenes/attack.yaml~', '', 'title: Old\n'],
      ),
    ).toBe('');
  });
});
