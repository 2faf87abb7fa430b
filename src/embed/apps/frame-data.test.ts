import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import type { EmbeddableScene } from '../gallery/embed-config.ts';
import { embeddableScenes } from '../gallery/embeddable-scenes.ts';
import { frameData, frameJsonSchema, sceneFrames, type FrameData } from './frame-data.ts';

const at = (path: string): string => `https://example.org/story/${path}`;
let book: Book;
let scenes: EmbeddableScene[];
let chapter: string;
beforeAll(async () => {
  ({ book } = await readContent('content'));
  scenes = embeddableScenes(book);
  [chapter = ''] = book.dates.keys();
}, 60_000);

const everyFrame = (given: Book = book): FrameData[] =>
  scenes.flatMap((scene) => sceneFrames(scene, chapter, given, at).frames);
/** The first frame that is about a claim, and the scene that it belongs to. */
function anyFrame(): { scene: EmbeddableScene; frame: string; claim: string } {
  for (const { scene, id, claims } of everyFrame()) {
    const found = scenes.find((one) => one.id === scene.id);
    const [claim] = claims;
    if (found && claim) return { scene: found, frame: id.split('/')[1] ?? '', claim: claim.id };
  }
  throw new Error('found no frame about a claim');
}

describe('frameData(scene, frame, chapter, book, at)', () => {
  it('keeps its schema, for every frame', () => {
    const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
      frameJsonSchema(at),
    );
    for (const data of everyFrame()) {
      validate(JSON.parse(JSON.stringify(data)));
      expect(validate.errors ?? [], data.id).toEqual([]);
    }
  }, 60_000);

  it('has absolute addresses of the frame in the story, as an embed and as pictures', () => {
    const { scene, frame } = anyFrame();
    const data = frameData(scene, frame, chapter, book, at);
    expect(data.address).toBe(at(`#${scene.id}/${frame}`));
    expect(data.embed).toMatch(at(`embed/${scene.id}/`));
    expect(data.embed).toContain(frame);
    expect(data.pictures[0]).toEqual({
      address: at(`pictures/${scene.id}/${frame}.svg`),
      type: 'image/svg+xml',
      width: 1200,
      height: 800,
      theme: 'light',
      words: true,
    });
    expect(data.pictures.map(({ width }) => width)).toContain(2400);
  });

  it('says what is to stand beside the picture', () => {
    for (const { alt, caption, credit, title, licence, id } of everyFrame()) {
      expect(alt, id).not.toBe('');
      expect(caption).toContain(title);
      expect(caption).toContain(credit);
      expect(caption).toContain(licence.name);
    }
  });

  it('has the corrections of the frame, its scene and its claims, and of nothing else, each once', () => {
    const { scene, frame, claim } = anyFrame();
    const correction = { wrong: 'It was wrong.', now: 'It is right.', sources: ['any'] };
    const dated = (id: string, date: string, claims: string[], places: string[]) =>
      [id, { ...correction, id, date, claims, scenes: places }] as const;
    const corrected: Book = {
      ...book,
      corrections: new Map([
        dated('of-claim', '2026-01-02', [claim], []),
        dated('of-frame', '2026-01-04', [claim], [`${scene.id}/${frame}`]),
        dated('of-scene', '2026-01-03', [], [scene.id]),
        dated('of-another', '2026-01-05', [], [`${scene.id}/nothing`]),
      ]),
    };
    const { corrections } = frameData(scene, frame, chapter, corrected, at);
    expect(corrections.map(({ id }) => id)).toEqual(['of-frame', 'of-scene', 'of-claim']);
    expect(corrections[0]).toEqual({
      id: 'of-frame',
      date: '2026-01-04',
      wrong: 'It was wrong.',
      now: 'It is right.',
      address: at('corrections/#of-frame'),
    });
  });

  it('has the dates of its chapter, and refuses an unknown one', () => {
    const { scene, frame } = anyFrame();
    const { changed, checked } = frameData(scene, frame, chapter, book, at);
    expect({ changed, checked }).toMatchObject({
      changed: book.dates.get(chapter)?.changed,
      checked: book.dates.get(chapter)?.checked,
    });
    expect(() => frameData(scene, frame, 'nowhere', book, at)).toThrow('nowhere');
    expect(() => frameData(scene, 'nothing', chapter, book, at)).toThrow('nothing');
  });
});

it('sceneFrames(scene, chapter, book, at) has all frames in order', () => {
  for (const scene of scenes) {
    const { frames } = sceneFrames(scene, chapter, book, at);
    expect(frames.map(({ id }) => id)).toEqual(scene.frames.map(({ id }) => `${scene.id}/${id}`));
    expect(frames.map(({ position }) => position)).toEqual(frames.map((_, i) => i + 1));
  }
});
