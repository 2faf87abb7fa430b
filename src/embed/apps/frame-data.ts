import { z } from 'astro/zod';
import type { At } from '../../content/addresses/address.ts';
import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { framePath, picturePath } from '../../content/addresses/picture-addresses.ts';
import { entry, type Book } from '../../content/book.ts';
import { correctionsAround } from '../../content/evidence/corrections.ts';
import { correctionSchema, datesSchema } from '../../content/schema/pages.ts';
import { VERDICTS } from '../../model/certainty.ts';
import { pictureKinds } from '../../story/pictures/picture-kinds.ts';
import { pictureSize } from '../../story/pictures/picture-size.ts';
import { resolvedFrame } from '../../story/scene/resolved-frame.ts';
import { LANG } from '#messages/format.ts';
import { LICENCE } from '#messages/licence.ts';
import { messages } from '#messages/site.ts';
import {
  embedAddress,
  storyAddress,
  type EmbedConfig,
  type EmbeddableScene,
} from '../gallery/embed-config.ts';
import { caption } from '../gallery/snippets.ts';

const address = z.string().min(1).describe('Absolute where the site knows its own address');
const pixels = z.int().min(1);
const { shape: corrected } = correctionSchema;

const pictureSchema = z.strictObject({
  address,
  type: z.enum(['image/svg+xml', 'image/png', 'image/webp']),
  width: pixels,
  height: pixels,
  theme: z.enum(['light', 'dark']),
  words: z
    .boolean()
    .describe('Whether title, key and credit are in the picture. If not, show them beside it'),
});

/** The address is that of the file with all frames of the scene. */
const sceneSchema = z.strictObject({ id: z.string(), title: z.string(), address });

/** What an app is told of a frame, as it may rely on it. */
export const frameDataSchema = z.strictObject({
  $schema: z.string().describe('Where the schema of this file stands'),
  id: z.string().describe('Scene and frame. It stays'),
  story: z.strictObject({ title: z.string(), address }),
  scene: sceneSchema,
  kind: z.enum(['map', 'figure']),
  position: z.int().min(1).describe('Among the frames of the scene, from 1'),
  language: z.literal(LANG),
  title: z.string().describe('What the frame finds, as a headline'),
  alt: z.string().describe('What its picture shows: the alternative text'),
  key: z.array(z.string()).describe('What the signs in the picture mean, line by line'),
  caption: z.string().describe('Title, story, address, licence and credit as one plain text'),
  credit: z
    .string()
    .describe('Whose data is drawn. It has to stand beside a picture without words'),
  licence: z.strictObject({ name: z.string(), address }),
  address: address.describe('The frame in the story'),
  embed: address.describe('The frame as a page for an iframe or a web view'),
  changed: datesSchema.shape.changed.describe('Day on which the text around it was last changed'),
  checked: datesSchema.shape.checked.describe('Month in which its facts were last checked'),
  claims: z
    .array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        verdict: z.enum(VERDICTS),
        address,
      }),
    )
    .describe('What the report claims and this frame is about'),
  corrections: z
    .array(
      z.strictObject({
        id: corrected.id,
        date: corrected.date,
        wrong: corrected.wrong,
        now: corrected.now,
        address,
      }),
    )
    .describe(
      'What was wrong in this frame, in its scene or in one of its claims, the newest first',
    ),
  pictures: z.array(pictureSchema).min(1).describe('The files that this build of the site has'),
});
export type FrameData = z.infer<typeof frameDataSchema>;

/** Where the schema of these files stands. */
const SCHEMA_PATH = 'frames/frame.schema.json';

/** The schema of these files as a JSON Schema of 2020-12. */
export const frameJsonSchema = (at: At): object => ({
  $id: at(SCHEMA_PATH),
  title: `A frame of “${messages.siteTitle}”`,
  ...z.toJSONSchema(frameDataSchema, { target: 'draft-2020-12' }),
});

const TYPES = { svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' } as const;

/** The files of a frame to take away, as this build makes them. */
const picturesOf = (step: string, book: Book, at: At): FrameData['pictures'] => {
  const [scene = '', frame = ''] = step.split('/');
  return pictureKinds().map((kind) => ({
    address: at(picturePath(scene, frame, kind)),
    type: TYPES[kind.ending],
    ...pictureSize(kind, step, book),
    theme: kind.theme,
    words: kind.variant !== 'alone',
  }));
};

/** The corrections of a frame, of its scene or of its claims, each once. */
function correctionsOf(step: string, claims: readonly string[], book: Book, at: At) {
  return correctionsAround(step, claims, book).map(({ id, date, wrong, now }) => ({
    id,
    date,
    wrong,
    now,
    address: at(`corrections/#${id}`),
  }));
}

const sceneOf = ({ id, title }: EmbeddableScene, at: At): FrameData['scene'] => ({
  id,
  title,
  address: at(framePath(id)),
});

/**
 * A frame for apps. Throws on an unknown frame.
 *
 * @param scene the frame's scene, as other pages embed it
 * @param chapter slug of the chapter that shows it, whose dates are the frame's
 */
export function frameData(
  scene: EmbeddableScene,
  frame: string,
  chapter: string,
  book: Book,
  at: At,
): FrameData {
  const step = `${scene.id}/${frame}`;
  const { shown } = resolvedFrame(step, book);
  const position = scene.frames.findIndex(({ id }) => id === frame);
  const { title, words, credit } = scene.frames[position] ?? { title: '', words: '', credit: '' };
  const options = { frames: [frame, frame] } as const;
  const config: EmbedConfig = { root: at(''), story: messages.siteTitle, scene, options };
  const { changed, checked } = entry(book.dates, chapter, 'dates');
  return {
    $schema: at(SCHEMA_PATH),
    id: step,
    story: { title: messages.siteTitle, address: at('') },
    scene: sceneOf(scene, at),
    kind: scene.kind,
    position: position + 1,
    language: LANG,
    title,
    alt: words,
    key: shown.legend.map(({ text }) => text),
    caption: caption(config),
    credit,
    licence: { name: LICENCE.name, address: LICENCE.href },
    address: storyAddress(config, frame),
    embed: embedAddress(config),
    changed,
    checked,
    claims: shown.claims.map((id) => {
      const { restatement, verdict } = entry(book.claims, id, 'claims');
      return { id, text: restatement, verdict, address: at(claimPath(id)) };
    }),
    corrections: correctionsOf(step, shown.claims, book, at),
    pictures: picturesOf(step, book, at),
  };
}

/** All frames of a scene for apps, in order. */
export const sceneFrames = (
  scene: EmbeddableScene,
  chapter: string,
  book: Book,
  at: At,
): { scene: FrameData['scene']; frames: FrameData[] } => ({
  scene: sceneOf(scene, at),
  frames: scene.frames.map(({ id }) => frameData(scene, id, chapter, book, at)),
});
