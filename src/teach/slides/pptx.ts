import PptxGenJS from 'pptxgenjs';
import { entry, type Book } from '../../content/book.ts';
import { COLOURS } from '../../design/tokens.ts';
import { runsOf } from '../../evidence/arabic-runs.ts';
import { title as storyTitle } from '../../model/story.ts';
import type { SlidePicture } from '../../story/pictures/slide-picture.ts';
import { slidesMessages as words } from '#messages/slides.ts';
import type { Slide } from './lesson-slides.ts';
import { withParagraphs } from './notes-paragraphs.ts';
import { reproducible } from './reproducible.ts';

/** Fonts that PowerPoint, Keynote and Google Slides have, and LibreOffice has the like of. */
const SERIF = 'Georgia';
const SANS = 'Arial';

/** Inches, as the format has them. */
const PAGE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.5;
const INNER = PAGE.width - 2 * MARGIN;
/** The line with part, credit and number. */
const FOOT = { y: 7.08, h: 0.32 } as const;

const colour = (name: keyof typeof COLOURS): string => COLOURS[name][0].slice(1).toUpperCase();
const INK = colour('ink');
const SOFT = colour('ink-soft');
const ACCENT = colour('accent-c');
const BACKGROUND = { color: colour('paper') };

type Text = PptxGenJS.TextPropsOptions;
type Place = Pick<Text, 'x' | 'y' | 'w' | 'h'>;

const TEXT = { fontFace: SANS, color: INK, margin: 0, lang: words.language } satisfies Text;
const HEADLINE: Text = { ...TEXT, fontFace: SERIF, bold: true, valign: 'middle', align: 'left' };

/** Letters of a headline; a longer one is set smaller, so that it stays in one line. */
const LONG_TITLE = 54;

/** The layouts of slides, by name; each has a title, which programs list and voices read. */
const LAYOUTS = {
  opening: { place: { x: 1, y: 2.3, w: 11.3, h: 1.8 }, size: 44 },
  part: { place: { x: 1, y: 2.7, w: 11.3, h: 1.6 }, size: 40 },
  picture: { place: { x: MARGIN, y: 0.22, w: INNER, h: 0.72 }, size: 28 },
  task: { place: { x: 1, y: 0.85, w: 11.3, h: 0.9 }, size: 28 },
  list: { place: { x: 1, y: 0.6, w: 11.3, h: 0.9 }, size: 28 },
  sources: { place: { x: MARGIN, y: 0.22, w: INNER, h: 0.6 }, size: 22 },
} as const satisfies Record<Slide['kind'], { place: Place; size: number }>;

function defineLayouts(file: PptxGenJS): void {
  for (const [title, { place, size }] of Object.entries(LAYOUTS))
    file.defineSlideMaster({
      title,
      background: BACKGROUND,
      objects: [
        {
          placeholder: {
            options: { ...HEADLINE, name: 'title', type: 'title', ...place, fontSize: size },
            text: '',
          },
        },
      ],
      slideNumber: {
        x: PAGE.width - MARGIN - 0.6,
        ...FOOT,
        w: 0.6,
        align: 'right',
        fontFace: SANS,
        fontSize: 10,
        color: SOFT,
      },
    });
}

/** A text as runs, so that Arabic is marked as what it is. */
const runsIn = (text: string, options: Text = {}): PptxGenJS.TextProps[] =>
  runsOf(text).map(({ text: run, lang }) => ({
    text: run,
    options: lang === undefined ? options : { ...options, lang },
  }));

/** Adds the content of a slide below its title. */
type Fill<Kind extends Slide['kind']> = (
  page: PptxGenJS.Slide,
  slide: Extract<Slide, { kind: Kind }>,
  given: { book: Book; picture: SlidePicture | undefined },
) => void;

const fillOpening: Fill<'opening'> = (page, { kicker, text }) => {
  page.addText(kicker, { ...TEXT, x: 1, y: 1.7, w: 11.3, h: 0.5, fontSize: 18, color: ACCENT });
  page.addText(text, { ...TEXT, x: 1, y: 4.3, w: 11.3, h: 0.5, fontSize: 20, color: SOFT });
};

const fillPart: Fill<'part'> = (page, { kicker }) => {
  page.addText(kicker, { ...TEXT, x: 1, y: 2.15, w: 11.3, h: 0.5, fontSize: 20, color: ACCENT });
};

const fillPicture: Fill<'picture'> = (page, { alt, line, credit }, { picture }) => {
  if (line !== undefined)
    page.addText(line, {
      ...TEXT,
      ...{ x: MARGIN, y: 0.92, w: INNER, h: 0.4, fontSize: 16, valign: 'middle' },
      color: credit === undefined ? INK : SOFT,
    });
  if (picture) {
    const top = line === undefined ? 1.05 : 1.4;
    const h = Math.min(PAGE.width * picture.aspect, FOOT.y - 0.05 - top);
    const w = h / picture.aspect;
    page.addImage({
      data: `image/png;base64,${Buffer.from(picture.png).toString('base64')}`,
      ...{ x: PAGE.width - w, y: top, w, h },
      altText: alt,
    });
  }
  if (credit !== undefined)
    page.addText(credit, {
      ...TEXT,
      ...{ x: 4.6, ...FOOT, w: 7.5, fontSize: 9, color: SOFT, align: 'right', valign: 'middle' },
    });
};

/** Long texts in smaller letters, so that all fit. */
const sizeOf = (text: string): number => (text.length > 330 ? 22 : text.length > 180 ? 26 : 32);

const fillTask: Fill<'task'> = (page, { kicker, text, foot }) => {
  if (kicker !== '')
    page.addText(kicker, { ...TEXT, x: 1, y: 0.5, w: 11.3, h: 0.4, fontSize: 16, color: ACCENT });
  page.addText(runsIn(text), {
    ...TEXT,
    ...{ x: 1, y: 1.9, w: 11.3, h: 3.9, fontSize: sizeOf(text), valign: 'top' },
    fontFace: SERIF,
    paraSpaceAfter: 8,
    lineSpacingMultiple: 1.1,
  });
  if (foot !== undefined)
    page.addText(foot, { ...TEXT, x: 1, y: 6, w: 11.3, h: 0.5, fontSize: 18, color: SOFT });
};

/** A list of more items is set smaller, so that all fit. */
const LONG_LIST = 9;

const fillList: Fill<'list'> = (page, { items }) => {
  page.addText(
    items.map(({ text, number }) => ({
      text,
      options: {
        bullet: number === undefined ? true : { type: 'number', numberStartAt: number },
        breakLine: true,
        paraSpaceAfter: 6,
      },
    })),
    {
      ...TEXT,
      ...{ x: 1, y: 1.6, w: 11.3, h: 5.2, valign: 'top' },
      fontSize: items.length > LONG_LIST ? 17 : 20,
    },
  );
};

const fillSources: Fill<'sources'> = (page, { sources }, { book }) => {
  const half = Math.ceil(sources.length / 2);
  const width = (INNER - 0.5) / 2;
  [sources.slice(0, half), sources.slice(half)].forEach((column, i) => {
    if (column.length === 0) return;
    const runs = column.flatMap((id) => {
      const { publisher, title, published, url } = entry(book.sources, id, 'sources');
      return [
        // The publisher is short: LibreOffice does not break a link into lines.
        ...runsIn(publisher, url === undefined ? {} : { hyperlink: { url } }),
        ...runsIn(words.source(title, published)),
        { text: '', options: { breakLine: true } },
      ];
    });
    page.addText(runs, {
      ...TEXT,
      ...{ x: MARGIN + i * (width + 0.5), y: 0.95, w: width, h: 5.4, fontSize: 10.5 },
      valign: 'top',
      paraSpaceAfter: 3,
    });
  });
  page.addText(`${words.rights} ${words.read}`, {
    ...TEXT,
    ...{ x: MARGIN, y: 6.42, w: INNER, h: 0.55, fontSize: 10.5, color: SOFT, valign: 'bottom' },
  });
};

const FILL: { [Kind in Slide['kind']]: Fill<Kind> } = {
  opening: fillOpening,
  part: fillPart,
  picture: fillPicture,
  task: fillTask,
  list: fillList,
  sources: fillSources,
};

const fill = <Kind extends Slide['kind']>(
  page: PptxGenJS.Slide,
  slide: Extract<Slide, { kind: Kind }>,
  given: Parameters<Fill<Kind>>[2],
): void => {
  (FILL[slide.kind] as Fill<Kind>)(page, slide, given);
};

/** How a file of slides describes itself. */
export interface SlidesAbout {
  title: string;
  /** The day on which a text was last changed: `2026-11-24`. */
  changed: string;
}

/**
 * Slides as a file of PowerPoint. Same input, same bytes.
 *
 * @param pictures of the slides that have one
 */
export async function slidesFile(
  slides: readonly Slide[],
  book: Book,
  pictures: ReadonlyMap<Slide, SlidePicture>,
  { title, changed }: SlidesAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = storyTitle;
  file.author = storyTitle;
  file.company = storyTitle;
  file.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  defineLayouts(file);
  for (const slide of slides) {
    const page = file.addSlide({ masterName: slide.kind });
    page.addText(runsIn(slide.title), {
      placeholder: 'title',
      lang: words.language,
      ...(slide.title.length > LONG_TITLE ? { fontSize: 24 } : {}),
    });
    const picture = slide.kind === 'picture' ? pictures.get(slide) : undefined;
    fill(page, slide, { book, picture });
    if (slide.part !== undefined && slide.kind !== 'part')
      page.addText(slide.part, {
        ...TEXT,
        ...{ x: MARGIN, ...FOOT, w: 4, fontSize: 10, color: SOFT, valign: 'middle' },
      });
    page.addNotes(slide.notes.join('\n'));
  }
  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return reproducible(written, changed, withParagraphs);
}
