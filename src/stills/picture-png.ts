import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { staticFonts } from '../fonts/subset.ts';

let folder: Promise<string[]> | undefined;

/** The renderer reads fonts only from files: they lie in a folder of the system's for temporary things. */
function fontFiles(): Promise<string[]> {
  folder ??= (async () => {
    const path = await mkdtemp(join(tmpdir(), 'story-fonts-'));
    return Promise.all(
      (await staticFonts()).map(async ({ name, bytes }) => {
        const file = join(path, `${name}.ttf`);
        await writeFile(file, bytes);
        return file;
      }),
    );
  })();
  return folder;
}

/**
 * An SVG as a PNG, in the site's own fonts and no others, so that it comes out the same on every machine.
 *
 * @param width pixels; the height follows from the picture
 */
export async function pictureAsPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: await fontFiles(),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
  });
  return new Uint8Array(rendered.render().asPng());
}
