import { certaintyOfVerdict, type Certainty } from '../../model/certainty.ts';
import type { Book } from '../book.ts';
import type { FigureFrame } from '../schema/figure.ts';
import type { FrameContent } from '../schema/scene.ts';
import { claimsIn } from './verdict-tallies.ts';

/** The verdicts whose claims stand out in a frame that shows all claims. */
const verdictsShown = ({ plot }: FigureFrame): readonly Certainty[] | undefined =>
  plot.type === 'units' || plot.type === 'facsimile' ? plot.highlight : undefined;

/** Whether a frame shows the claims of some verdicts, whichever they are. */
export const takesClaims = (frame: FigureFrame): boolean => verdictsShown(frame) !== undefined;

/** A frame of claims in which some verdicts stand out is about the claims with these verdicts. */
function claimsOfFigure(frame: FigureFrame, all: Book['claims']): string[] {
  const highlight = verdictsShown(frame);
  if (highlight === undefined) return frame.claims;
  return claimsIn('claims', all)
    .filter(({ verdict }) => highlight.includes(certaintyOfVerdict(verdict)))
    .map(({ id }) => id);
}

/** The claims that a map names, and those whose verdicts decide how its zones and marks look. */
const claimsOfMap = ({ claims, zones, marks, diagram }: FrameContent): string[] => [
  ...new Set([
    ...claims,
    ...[...zones, ...marks].flatMap(({ claim }) => claim ?? []),
    ...(diagram?.events ?? []).map(({ claim }) => claim),
  ]),
];

/** A book in which every frame names all claims that its picture shows, also those that no author wrote there. */
export const withFrameClaims = <T extends Pick<Book, 'claims' | 'figures' | 'scenes'>>(
  book: T,
): T => ({
  ...book,
  figures: new Map(
    [...book.figures].map(([id, figure]) => [
      id,
      {
        ...figure,
        frames: figure.frames.map((frame) => ({
          ...frame,
          claims: claimsOfFigure(frame, book.claims),
        })),
      },
    ]),
  ),
  scenes: new Map(
    [...book.scenes].map(([id, scene]) => [
      id,
      {
        ...scene,
        frames: scene.frames.map((frame) => ({ ...frame, claims: claimsOfMap(frame) })),
      },
    ]),
  ),
});
