import { PAPER_FONTS } from '../../design/fonts/subset.ts';
import type { WrittenSheet } from '../../design/written-sheets.ts';
import { messages } from '#messages/site.ts';

const FAMILY = { serif: 'Paper Serif', sans: 'Paper Sans' };
const SMALL = "font: 400 8pt 'Source Sans 3', arial, sans-serif; color: #444;";

/** Fonts, margins and page numbers of what is made for paper. The size is the reader's, A4 or Letter. */
const sheet: WrittenSheet = (base) => `
${PAPER_FONTS.map(
  ([font, weight]) =>
    `@font-face { font-family: '${FAMILY[font]}'; font-weight: ${weight}; font-display: block; src: url('${base}fonts/paper/${font}-${weight}.woff2') format('woff2'); }`,
).join('\n')}
@page {
  margin: 13mm 15mm 16mm;
  @bottom-left { content: ${JSON.stringify(messages.siteTitle)}; ${SMALL} }
  @bottom-right { content: counter(page) ' / ' counter(pages); ${SMALL} }
}
`;
export default sheet;
