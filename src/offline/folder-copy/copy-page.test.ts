import { describe, expect, it } from 'vitest';
import { copyPage, modulesIn, parsePage, sheetsIn, textOfPage } from './copy-page.ts';

const SITE_PAGE = `<!doctype html><html lang="en"><head><title>T</title>
<meta http-equiv="content-security-policy" content="script-src 'self'">
<meta property="og:image" content="/share/a.png">
<link rel="icon" href="/icon.svg"><link rel="preload" href="/map/base.svg" as="image" crossorigin><link rel="manifest" href="/manifest.json">
<style>p{color:red}</style><style media="screen">p{color:blue}</style></head><body>
<svg viewBox="0 0 1 1"><use href="/map/base.svg#land"></use><use href="/map/base.svg#water"></use></svg>
<svg viewBox="0 0 1 1"><use href="/map/base.svg#land"></use></svg>
<section data-live="/figures/a.json"></section>
<a href="/method/">Method</a> <a href="../../method/#top">Top</a> <a href="/share/a.png">Picture</a> <a href="https://example.org/">Web</a>
<ul><li>All: <a href="/method/">Method</a> <a href="/share/b.png">Picture</a></li><li>Gone: <a href="/share/c.png">C</a></li></ul>
<script>early();</script>
<script type="application/json">{"a":"/b/"}</script>
<script type="module" src="/_astro/boot.js"></script>
<script type="module">late();</script></body></html>`;

const files = ['icon.svg', 'method/index.html', 'figures/a.json'];
const drawings =
  '<svg xmlns="http://www.w3.org/2000/svg"><g id="base"><g id="land"><path d="M0 0h1"/></g><g id="water"/><g id="relief"/></g></svg>';

function copied(path: string): string {
  const page = parsePage(SITE_PAGE);
  const modules = modulesIn(page);
  const sheets = sheetsIn(page);
  copyPage(page, path, {
    site: { base: '/', has: (file) => files.includes(file) },
    textOf: () => drawings,
    scriptFor: (module) => `scripts/${modules.indexOf(module)}.js`,
    sheetFor: (styles) => `styles/${sheets.indexOf(styles)}.css`,
  });
  return textOfPage(page);
}

describe('a page of the copy', () => {
  const text = copied('evidence/c01/index.html');

  it('names no file from the root of a host', () => {
    expect(text).not.toMatch(/(href|src|data-live)="\//);
    expect(text).not.toContain('<style');
    expect(text).toContain('<link rel="stylesheet" href="../../styles/0.css">');
    expect(text).toContain('<link rel="stylesheet" href="../../styles/1.css" media="screen">');
    expect(text).toContain('data-live="../../figures/a.json"');
    expect(text).toContain('<a href="../../method/index.html">');
    expect(text).toContain('<a href="../../method/index.html#top">');
    expect(text).toContain('<a href="https://example.org/">');
  });

  it('has the drawings that it uses in it, each once, and no others', () => {
    expect(text.match(/<use href="#copy-base-land" ?\/>/g)).toHaveLength(2);
    expect(text.match(/<g id="copy-base-land"><path d="M0 0h1" ?\/><\/g>/g)).toHaveLength(1);
    expect(text).toContain('<g id="copy-base-water"');
    expect(text).not.toContain('relief');
  });

  it('runs classic scripts in the order of the modules, after its own first one', () => {
    const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts).toEqual([
      ' src="../../in-folder.js"',
      '',
      ' type="application/json"',
      ' defer src="../../scripts/0.js"',
      ' defer src="../../scripts/1.js"',
    ]);
  });

  it('keeps nothing that is for hosts, and says what is not there', () => {
    for (const gone of ['preload', 'manifest', 'og:image', 'content-security-policy'])
      expect(text, gone).not.toContain(gone);
    expect(text).toContain('<span class="not-here">Picture<span> (not in this copy)</span></span>');
  });

  it('drops items of lists that lead to nothing else', () => {
    expect(text).toContain('<li>All: <a');
    expect(text).not.toContain('Gone');
  });

  it('knows where the root of the folder is', () => {
    expect(text).toContain('data-root="../.."');
    expect(copied('index.html')).toContain('data-root="."');
  });
});
