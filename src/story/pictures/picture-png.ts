import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { staticFonts } from '../../design/fonts/subset.ts';

const FOLDER = 'node_modules/.cache/story-fonts';

/** Puts a file in its place at once: other processes may be reading it. */
async function put(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

let files: Promise<string[]> | undefined;

/** The renderer reads fonts only from files. */
function fontFiles(): Promise<string[]> {
  files ??= (async () => {
    await mkdir(FOLDER, { recursive: true });
    return Promise.all(
      (await staticFonts()).map(async ({ name, bytes }) => {
        const file = join(FOLDER, `${name}.ttf`);
        await put(file, bytes);
        return file;
      }),
    );
  })();
  return files;
}

/**
 * An SVG that leaves nothing transparent as a PNG of at most 256 colours, in the site's own fonts and
 * no others, so that it comes out the same on every machine. Works off the main thread.
 *
 * @param width pixels; the height follows from the picture
 */
export async function pictureAsPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: await fontFiles(),
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
    .png({ palette: true, effort: 1, dither: 0 });
  return new Uint8Array(await packed.toBuffer());
}
