import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { checkSample } from '../../content/fixture/sample-content.fixture.ts';
import type { SlidePicture } from '../../story/pictures/slide-picture.ts';
import { resolvedFrame } from '../../story/scene/resolved-frame.ts';
import type { Slide } from './lesson-slides.ts';
import { slidesFile } from './pptx.ts';

const PICTURE: SlidePicture = { png: new Uint8Array([137, 80, 78, 71]), aspect: 0.4 };
const mapOf = (book: Book): Slide => ({
  kind: 'picture',
  title: 'A map of <one> place',
  step: 'attack/area',
  frame: resolvedFrame('attack/area', book),
  alt: 'A soft area & a city.',
  part: '1  Read',
  notes: ['To say: this.', 'To ask: that?'],
});
const slidesWith = (map: Slide): Slide[] => [
  {
    kind: 'opening',
    title: 'A lesson',
    kicker: 'A story',
    text: '45 minutes',
    notes: ['Plan:', 'Read & write'],
  },
  map,
  { kind: 'task', title: 'Talk about it', kicker: '', text: 'Is الحضر a name?', notes: ['Yes.'] },
  { kind: 'sources', title: 'Sources', sources: ['report'], notes: [] },
];

let book: Book;
let file: Uint8Array;
let parts: Record<string, Uint8Array>;
const xmlOf = (path: string): XMLDocument => {
  const bytes = parts[path];
  if (!bytes) throw new Error(`found no ${path}`);
  return new DOMParser().parseFromString(strFromU8(bytes), 'text/xml') as unknown as XMLDocument;
};
/** The texts of the runs of a part, one for each paragraph. */
const paragraphsOf = (path: string): string[] =>
  [...xmlOf(path).getElementsByTagName('a:p')]
    .map((paragraph) => paragraph.textContent)
    .filter((text) => text !== '');

const make = () => {
  const map = mapOf(book);
  return slidesFile(slidesWith(map), book, new Map([[map, PICTURE]]), {
    title: 'A lesson',
    changed: '2026-11-24',
  });
};
beforeAll(async () => {
  ({ book } = await checkSample([
    'evidence/sources.yaml',
    '  title: A report\n',
    '  title: A report\n  url: https://example.org/report\n',
  ]));
  file = await make();
  parts = unzipSync(file);
});

describe('slidesFile(slides, book, pictures, about)', () => {
  it('has a slide for each, with its title as the title of the slide', () => {
    const slides = slidesWith(mapOf(book));
    const titles = slides.map((_, i) => {
      const shapes = [...xmlOf(`ppt/slides/slide${i + 1}.xml`).getElementsByTagName('p:sp')];
      const title = shapes.find((shape) =>
        [...shape.getElementsByTagName('p:ph')].some((ph) => ph.getAttribute('type') === 'title'),
      );
      return title?.textContent.trim();
    });
    expect(titles).toEqual(slides.map(({ title }) => title));
    expect(parts[`ppt/slides/slide${slides.length + 1}.xml`]).toBeUndefined();
  });

  it('has the picture with its words as alternative text', () => {
    const [properties] = [...xmlOf('ppt/slides/slide2.xml').getElementsByTagName('p:pic')].flatMap(
      (picture) => [...picture.getElementsByTagName('p:cNvPr')],
    );
    // linkedom leaves entities in attributes of XML as they are written.
    expect(properties?.getAttribute('descr')).toBe('A soft area &amp; a city.');
    const media = Object.keys(parts).filter((path) => path.startsWith('ppt/media/'));
    expect(media).toHaveLength(1);
    expect(parts[media[0] ?? '']).toEqual(PICTURE.png);
  });

  it('has the notes in paragraphs of their own', () => {
    const notes = paragraphsOf('ppt/notesSlides/notesSlide2.xml');
    expect(notes.slice(0, 2)).toEqual(['To say: this.', 'To ask: that?']);
  });

  it('marks Arabic as Arabic, and everything else as the language of the site', () => {
    const runs = [...xmlOf('ppt/slides/slide3.xml').getElementsByTagName('a:r')].map((run) => [
      run.getElementsByTagName('a:rPr')[0]?.getAttribute('lang'),
      run.textContent,
    ]);
    expect(runs).toContainEqual(['ar', 'الحضر']);
    expect(runs).toContainEqual(['en-GB', 'Is ']);
  });

  it('links a source to where it stands', () => {
    expect(strFromU8(parts['ppt/slides/_rels/slide4.xml.rels'] ?? new Uint8Array())).toContain(
      'https://example.org/report',
    );
  });

  it('is the same file whenever it is made', async () => {
    expect(Buffer.from(await make()).equals(Buffer.from(file))).toBe(true);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '2026-11-24T00:00:00Z',
    );
  });
});
