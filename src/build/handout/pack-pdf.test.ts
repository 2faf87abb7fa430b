import { decodePDFRawStream, PDFDocument, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { packPdf, withDigits } from './pack-pdf.ts';

describe('withDigits(content, digits)', () => {
  it('rounds what is drawn', () => {
    expect(withDigits('9.6999989 5.6232581 -.5049999 7 c', 2)).toBe('9.7 5.62 -0.5 7 c');
    expect(withDigits('869 0 -86 -641 1038 141 d1\n38.198116 -128.6 m', 0)).toBe(
      '869 0 -86 -641 1038 141 d1\n38 -129 m',
    );
  });

  it('leaves whole numbers, names and strings as they are', () => {
    const content = '/F7.25 12 Tf\n<002a> Tj\n(1.2345 km) Tj\n621 0 Td';
    expect(withDigits(content, 1)).toBe(content);
  });
});

describe('packPdf(pdf)', () => {
  it('keeps pages, words and places, and takes digits away', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    document.addPage([300, 200]).drawText('A word', { x: 40.123456, y: 90.654321, size: 12, font });
    const made = await document.save({ useObjectStreams: false });
    const packed = await PDFDocument.load(await packPdf(made));
    const [page] = packed.getPages();
    expect(page?.getSize()).toEqual({ width: 300, height: 200 });
    const streams = packed.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
    const drawn = streams
      .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
      .join('\n');
    expect(drawn).toContain('40.12 90.65');
    expect(drawn).not.toMatch(/\d\.\d{3}/);
  });
});
