import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { project } from '../../model/mercator.ts';
import { tracesOf } from '../labels/candidates.ts';
import { placeLabels } from '../labels/place-labels.ts';
import { chartsOf } from '../things/charts/charts.ts';
import { diagramLegend, diagramList, resolveDiagram } from '../diagram/diagram.ts';
import { THINGS } from '../things/things.ts';
import { heightsBelow } from '../insets/corner.ts';
import { legendOf } from './legend-of.ts';
import { mustSee } from './must-see.ts';
import type { Label, Picture } from './picture.ts';
import { scaleBarOf } from './scale-bar.ts';

/** What is written on the map beside the names of things: notes, and lettering of large features. */
function freeLabels({ notes, lettering }: FrameContent, book: Book): Label[] {
  return [
    ...notes.map(({ text, at, role = 'neutral', is_large: isLarge }): Label => ({
      text,
      kind: isLarge ? 'sign' : 'note',
      at: project(at),
      emphasis: 'key',
      role,
    })),
    ...lettering.map((id): Label => {
      const { text, text_ar, style, at, rotate } = entry(book.lettering, id, 'lettering');
      return {
        text,
        ...(text_ar && style === 'country' && { arabic: text_ar }),
        kind: style,
        at: project(at),
        emphasis: 'context',
        role: 'neutral',
        ...(rotate !== undefined && { rotate }),
      };
    }),
  ];
}

/**
 * A frame with everything that it names looked up, drawn, placed and put into words. For a frame of
 * the content as it stands, ask {@link pictureOf}; this is for one that was changed.
 */
export function resolveFrame(scene: string, frame: FrameContent, book: Book): Picture {
  const { id, title, words, layers, claims, sources } = frame;
  const box = mustSee(frame.view, book);
  const shown = THINGS.flatMap((kind) => kind.shown(frame, book));
  const charts = chartsOf(frame, book);
  const items = [...shown, ...charts].flatMap(({ item }) => (item ? [item] : []));
  const scaleBar = scaleBarOf(box);
  const diagram = frame.diagram && resolveDiagram(frame.diagram, book);
  const labels = [
    ...shown.flatMap(({ label, labels: several = [] }) => (label ? [label] : several)),
    ...charts.flatMap((chart) => chart.labels ?? []),
  ];
  const insets = charts.flatMap((chart) => chart.insets ?? []);
  return {
    scene,
    id,
    title,
    words,
    mustSee: box,
    ...(scaleBar && { scaleBar }),
    layers,
    items,
    ...(diagram && { diagram }),
    labels: placeLabels(
      [...labels, ...freeLabels(frame, book)],
      box,
      tracesOf(items),
      heightsBelow(insets),
    ),
    insets,
    spots: charts.flatMap(({ spots }) => spots ?? []),
    legend: [
      ...(diagram ? diagramLegend(diagram) : []),
      ...legendOf(
        frame,
        shown.flatMap(({ item }) => (item ? [item] : [])),
        charts,
        book,
      ),
    ],
    listed: [
      ...shown.map(({ listed }) => listed),
      ...charts.flatMap(({ listed }) => listed),
      ...(diagram ? diagramList(diagram) : []),
    ],
    claims,
    sources,
  };
}

const resolved = new WeakMap<Book, Map<string, Picture>>();

/**
 * The picture of a frame, worked out once for a book. Throws when no scene has the frame.
 *
 * @param id scene and frame, for example `attack/region`
 */
export function pictureOf(book: Book, id: string): Picture {
  const pictures = resolved.get(book) ?? new Map<string, Picture>();
  resolved.set(book, pictures);
  const known = pictures.get(id);
  if (known) return known;
  const [scene = '', frameId = ''] = id.split('/');
  const { frames } = entry(book.scenes, scene, 'scenes');
  const frame = frames.find((one) => one.id === frameId);
  if (!frame) {
    const expected = frames.map((one) => one.id).join(', ');
    throw new Error(`${scene}: found no frame "${frameId}", expected one of ${expected}`);
  }
  const picture = resolveFrame(scene, frame, book);
  pictures.set(id, picture);
  return picture;
}

/** All pictures of a scene, in order. Throws on an unknown scene. */
export const picturesOf = (book: Book, scene: string): Picture[] =>
  entry(book.scenes, scene, 'scenes').frames.map(({ id }) => pictureOf(book, `${scene}/${id}`));

/** All pictures of all scenes. */
export const allPictures = (book: Book): Picture[] =>
  [...book.scenes.keys()].flatMap((scene) => picturesOf(book, scene));
