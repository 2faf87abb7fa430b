import type { Page } from '@playwright/test';

/** How far two pictures of the same size differ. */
export interface Difference {
  /** Share of pixels of which a channel differs by more than 40 of 255. */
  share: number;
  /** The shift in pixels, right and down, at which the second fits the first best. */
  shift: [number, number];
  /** How many clearly different colours the second has (channels in steps of 32). */
  colours: number;
}

/** Compares two PNGs in the browser, which can decode them. */
export function compare(page: Page, first: Buffer, second: Buffer): Promise<Difference> {
  return page.evaluate(
    async ([one = '', two = '']) => {
      const pixels = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('pixels: found no 2d context, expected one');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const a = await pixels(one);
      const b = await pixels(two);
      if (a.width !== b.width || a.height !== b.height)
        throw new Error(
          `pixels: found ${b.width} x ${b.height}, expected ${a.width} x ${a.height}`,
        );
      const { width, height } = a;
      const at = (x: number, y: number): number => (y * width + x) * 4;
      const apart = (i: number, j: number): number =>
        Math.max(
          ...[0, 1, 2].map((channel) =>
            Math.abs((a.data[i + channel] ?? 0) - (b.data[j + channel] ?? 0)),
          ),
        );
      let different = 0;
      const colours = new Set<number>();
      for (let i = 0; i < a.data.length; i += 4) {
        if (apart(i, i) > 40) different += 1;
        const [red = 0, green = 0, blue = 0] = b.data.subarray(i, i + 3);
        colours.add(((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5));
      }
      let best = Infinity;
      let shift: [number, number] = [0, 0];
      for (const dy of [0, -1, 1, -2, 2])
        for (const dx of [0, -1, 1, -2, 2]) {
          let sum = 0;
          for (let y = 4; y < height - 4; y += 2)
            for (let x = 4; x < width - 4; x += 2) sum += apart(at(x, y), at(x + dx, y + dy));
          if (sum < best) [best, shift] = [sum, [dx, dy]];
        }
      return { share: different / (width * height), shift, colours: colours.size };
    },
    [first.toString('base64'), second.toString('base64')],
  );
}
