import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/**
 * How a picture is packed: as a PNG of at most 256 colours, as WebP, or as a PNG of all its colours, hardly
 * packed, for what is still to be put together.
 */
export type Packing = 'png' | 'webp' | 'whole';

/** What this worker is asked for. Bytes, or the error, are sent to the port. */
export interface PixelsRequest {
  svg: string;
  /** Pixels; the height follows from the picture. */
  width: number;
  packing: Packing;
  port: MessagePort;
}

/** Paths of the fonts that pictures may use. */
const fontFiles = workerData as string[];

async function render({ svg, width, packing }: PixelsRequest): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
  });
  const size = { width: rendered.width, height: rendered.height, channels: 4 } as const;
  const pixels = sharp(rendered.pixels, { raw: size }).removeAlpha();
  const packed = {
    // Without dithering: even areas stay even, and the file is half as large.
    png: () => pixels.png({ palette: true, effort: 1, dither: 0 }),
    // Smaller than the PNG by a third or more. AVIF would be smaller again, and takes eight times as long.
    webp: () => pixels.webp({ quality: 80, effort: 2 }),
    whole: () => pixels.png({ compressionLevel: 1 }),
  }[packing]();
  return new Uint8Array(await packed.toBuffer());
}

parentPort?.on('message', (request: PixelsRequest) => {
  render(request).then(
    (png) => {
      request.port.postMessage(png, [png.buffer]);
    },
    (error: unknown) => {
      request.port.postMessage(error);
    },
  );
});
