import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** What this worker is asked for. Bytes, or the error, are sent to the port. */
export interface PngRequest {
  svg: string;
  /** Pixels; the height follows from the picture. */
  width: number;
  /** Whether every colour is kept: for what is put together and packed again. */
  isWhole: boolean;
  port: MessagePort;
}

/** Paths of the fonts that pictures may use. */
const fontFiles = workerData as string[];

async function render({ svg, width, isWhole }: PngRequest): Promise<Uint8Array<ArrayBuffer>> {
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
  // Without dithering: even areas stay even, and the file is half as large.
  const packed = sharp(rendered.pixels, { raw: size })
    .removeAlpha()
    .png(isWhole ? { compressionLevel: 1 } : { palette: true, effort: 1, dither: 0 });
  return new Uint8Array(await packed.toBuffer());
}

parentPort?.on('message', (request: PngRequest) => {
  render(request).then(
    (png) => {
      request.port.postMessage(png, [png.buffer]);
    },
    (error: unknown) => {
      request.port.postMessage(error);
    },
  );
});
