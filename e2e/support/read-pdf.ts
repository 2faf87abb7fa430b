import { extractText, getDocumentProxy } from 'unpdf';

/** A PDF as somebody finds it who opens it. */
export interface Printed {
  bytes: number;
  /** The text of each page. */
  pages: string[];
  /** What the pictures are, for those who do not see them. */
  pictures: string[];
  /** How many pictures are there that say nothing to those who do not see them. */
  nameless: number;
  /** The outline: its first level and what stands in it. */
  headings: string[];
  /** Addresses outside of the file. */
  links: string[];
}

interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}
interface Heading {
  title: string;
  items: Heading[];
}

/** What each picture says; '' where it says nothing. */
const picturesIn = ({ role, alt = '', children = [] }: Tag): string[] => [
  ...(role === 'Figure' ? [alt] : []),
  ...children.flatMap(picturesIn),
];
const titlesIn = (items: readonly Heading[]): string[] =>
  items.flatMap((item) => [item.title, ...titlesIn(item.items)]);

/** Reads a PDF with PDF.js, in the build for Node that needs no canvas. */
export async function readPdf(pdf: Uint8Array): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  const pictures: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tags = (await page.getStructTree()) as Tag | null;
    if (tags) pictures.push(...picturesIn(tags));
    for (const { url } of (await page.getAnnotations()) as { url?: string }[])
      if (url !== undefined) links.push(url);
  }
  const outline = (await document.getOutline()) as Heading[] | null;
  return {
    bytes: pdf.length,
    pages: text,
    pictures: pictures.filter((alt) => alt !== ''),
    nameless: pictures.filter((alt) => alt === '').length,
    headings: titlesIn(outline ?? []),
    links,
  };
}
