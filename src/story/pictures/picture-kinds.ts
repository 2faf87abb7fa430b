import type { PictureKind } from '../../content/addresses/picture-addresses.ts';
import type { ResolvedFrame } from '../scene/resolved-frame.ts';

const THEMES = ['light', 'dark'] as const;
/** Widths of files as they are asked for: 600, 800, 1200 and 2400 pixels. */
const SIZES = [
  { scale: 1, width: 600 },
  { scale: 1, width: 800 },
  { scale: 1 },
  { scale: 2 },
] as const satisfies readonly Pick<PictureKind, 'scale' | 'width'>[];

/** The files that an ordinary build makes of every frame. */
const USUAL: readonly PictureKind[] = THEMES.flatMap((theme): PictureKind[] => [
  { theme, scale: 1, ending: 'svg' },
  { theme, scale: 1, ending: 'png' },
  { theme, scale: 2, ending: 'png' },
]);

/** Every size, as PNG and WebP, with the words around the picture and without. */
const ALL: readonly PictureKind[] = [undefined, 'alone' as const].flatMap((variant) =>
  THEMES.flatMap((theme): PictureKind[] => [
    { theme, variant, scale: 1, ending: 'svg' },
    ...(['png', 'webp'] as const).flatMap((ending) =>
      SIZES.map((size) => ({ theme, variant, ...size, ending })),
    ),
  ]),
);

/**
 * The files to take away that a build makes of every frame.
 *
 * @param setting what the variable PICTURES says: `svg` leaves out the slow ones, where a build is made to look
 *   at something else; `all` makes every size in every form. Throws on anything else.
 */
export function pictureKinds(setting = process.env.PICTURES): readonly PictureKind[] {
  switch (setting) {
    case undefined:
    case '':
      return USUAL;
    case 'svg':
      return USUAL.filter(({ ending }) => ending === 'svg');
    case 'all':
      return ALL;
    default:
      throw new Error(`PICTURES: found "${setting}", expected svg, all, or nothing`);
  }
}

/**
 * The files that pages show instead of the drawing where it is far, or where nothing draws it. Of a
 * figure that waits for an answer there is one that has it; of others the file to take away is the same.
 */
export function pageKinds({ figure }: Pick<ResolvedFrame, 'figure'>): PictureKind[] {
  const variants = figure?.ask ? (['answered', 'tall'] as const) : (['tall'] as const);
  return variants.flatMap((variant) =>
    THEMES.map((theme) => ({ theme, scale: 1, ending: 'svg', variant })),
  );
}
