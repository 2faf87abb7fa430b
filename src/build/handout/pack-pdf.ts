import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** A number with digits after its point that is no part of a name or a string. */
const FRACTION = /(?<![\w.<(/])-?\d*\.\d+/g;

/** What a stream of a PDF draws, with at most so many digits after the point. */
export const withDigits = (content: string, digits: number): string =>
  content.replace(FRACTION, (number) => String(Number(Number(number).toFixed(digits))));

/**
 * The streams of a document that draw, each with the digits that can be seen: of points (1/72 inch) in
 * pages, and of thousandths of an em in letters that have no font, as Chromium writes those with a halo.
 */
function drawingStreams(document: PDFDocument): Map<PDFRef, number> {
  const streams = new Map<PDFRef, number>();
  const add = (one: unknown, digits: number): void => {
    if (one instanceof PDFRef) streams.set(one, digits);
  };
  for (const { node } of document.getPages()) {
    const contents = node.Contents();
    if (contents instanceof PDFArray) for (const part of contents.asArray()) add(part, 2);
    else add(node.get(PDFName.of('Contents')), 2);
  }
  for (const [, font] of document.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(PDFName.of('Subtype')) !== PDFName.of('Type3'))
      continue;
    for (const letter of font.lookupMaybe(PDFName.of('CharProcs'), PDFDict)?.values() ?? [])
      add(letter, 0);
  }
  return streams;
}

/**
 * The same PDF, a quarter smaller: Chromium writes numbers with more digits than anybody sees, and packs
 * only what is drawn, not tags and links.
 */
export async function packPdf(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  for (const [ref, digits] of drawingStreams(document)) {
    const stream = context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) continue;
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const packed = context.flateStream(Buffer.from(withDigits(content, digits), 'latin1'));
    context.assign(ref, packed);
  }
  return document.save({ useObjectStreams: true });
}
