import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { storyName } from '../../content/addresses/download-name.ts';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import { staticFonts } from '../../design/fonts/subset.ts';
import { folder } from '../../model/story.ts';
import {
  resolvedFrame,
  sceneContent,
  type ResolvedFrame,
} from '../../story/scene/resolved-frame.ts';
import { cutsMessages } from '#messages/cuts.ts';
import { messages } from '#messages/site.ts';
import { findChromium, WITHOUT_WEBGL } from '../chromium.ts';
import { readAsked, type Asked } from './ask.ts';
import { captionsVtt } from './captions.ts';
import { cardOf } from './card.ts';
import { cardPage, stripSize, type CardFont } from './card-page.ts';
import { openCards, type CardStage } from './card-stage.ts';
import { filmArguments, findFfmpeg, NO_FFMPEG, pictureList } from './ffmpeg.ts';
import { filmPictures, seenAt } from './film-pictures.ts';
import { filmStates, RATE, schedule, type Standing } from './schedule.ts';
import { inFileName, type Shape } from './shapes.ts';
import { cutTexts } from './texts.ts';

/*
 * npm run cuts: films and cards of scenes for social networks. README.md says what can be asked for.
 */

/** What a run works with. */
interface Run {
  asked: Asked;
  book: Book;
  browser: Browser;
  fonts: readonly CardFont[];
  /** Path of ffmpeg; undefined where no films are made. */
  ffmpeg: string | undefined;
}

/** A scene as it is cut. */
interface SceneCut {
  title: string;
  origin: string;
  frames: readonly ResolvedFrame[];
  standings: readonly Standing[];
  /** Path of its files, without shape and ending. */
  path: string;
}

function cutOf({ id, steps }: Asked['scenes'][number], { book, asked }: Run): SceneCut {
  const home = process.env.SITE_URL;
  const frames = steps.map((step) => resolvedFrame(`${id}/${step}`, book));
  return {
    title: sceneContent(id, book).title,
    origin: cutsMessages.origin(
      messages.siteTitle,
      home && `${home}#${id}`.replace(/^https?:\/\//, ''),
    ),
    frames,
    standings: schedule(frames.map(({ shown }) => shown.title)),
    path: join(asked.out, id, `${storyName(messages.siteTitle)}-${id}`),
  };
}

/** A page with the cards of some frames of a scene. */
function openFrames(
  { browser, book, asked, fonts }: Run,
  { title, origin }: SceneCut,
  frames: readonly ResolvedFrame[],
  shape: Shape,
): Promise<CardStage> {
  const { theme } = asked;
  const cards = frames.map((frame) => cardOf(frame, book, { theme, strip: stripSize(shape) }));
  return openCards(browser, cardPage(cards, { scene: title, origin, shape, theme }, fonts), shape);
}

/** Each frame as a picture of its own, with as much room as its words leave it. */
async function makeCards(run: Run, cut: SceneCut, shape: Shape): Promise<void> {
  const name = `${cut.path}-${inFileName(shape)}`;
  for (const [i, frame] of cut.frames.entries()) {
    const stage = await openFrames(run, cut, [frame], shape);
    const drawn = { ...stage.room, theme: run.asked.theme };
    const picture = await stage.picture(await seenAt({ step: 0, move: 0 }, [frame], drawn));
    const number = String(i + 1).padStart(2, '0');
    await writeFile(`${name}-${number}-${frame.shown.id}.png`, picture);
    await stage.close();
  }
  console.log(`${name}-*.png: ${cut.frames.length} cards`);
}

/** The film through all frames. */
async function makeFilm(run: Run, cut: SceneCut, shape: Shape, ffmpeg: string): Promise<void> {
  const { frames, standings, path } = cut;
  const stage = await openFrames(run, cut, frames, shape);
  const work = await mkdtemp(join(tmpdir(), 'cuts-'));
  const drawn = { ...stage.room, theme: run.asked.theme };
  const film = `${path}-${inFileName(shape)}.mp4`;
  try {
    const pictures = await filmPictures(stage, filmStates(standings), frames, drawn, work);
    const list = join(work, 'pictures.ffconcat');
    await writeFile(list, pictureList(pictures));
    const length = standings.at(-1)?.end ?? 0;
    execFileSync(ffmpeg, filmArguments(list, length, film), { stdio: 'inherit' });
    const { size } = await stat(film);
    console.log(`${film}: ${(length / RATE).toFixed(1)} s, ${(size / 1e6).toFixed(1)} MB`);
  } finally {
    await stage.close();
    await rm(work, { recursive: true });
  }
}

/** Captions and texts of a scene. */
async function writeTexts(
  { book, asked, ffmpeg }: Run,
  { title, origin, frames, standings, path }: SceneCut,
): Promise<void> {
  const home = process.env.SITE_URL;
  const strip = { width: 0, height: 0 };
  const texts = cutTexts({
    scene: title,
    story: messages.siteTitle,
    origin,
    seconds: ffmpeg === undefined ? undefined : (standings.at(-1)?.end ?? 0) / RATE,
    cards: frames.map((frame) => ({
      card: cardOf(frame, book, { theme: asked.theme, strip }),
      words: frame.shown.words,
      address: home && `${home}#${frame.scene}/${frame.shown.id}`,
    })),
  });
  await writeFile(`${path}.txt`, texts);
  const captions = frames.map(({ shown }) => shown.title);
  await writeFile(`${path}.vtt`, captionsVtt(title, captions, standings));
}

async function makeCuts(words: readonly string[]): Promise<void> {
  const { book, problems } = await readContent(folder);
  if (problems.length > 0)
    throw new Error('the content is not in order; npm run check:content says what is wrong');
  const known = [...book.scenes, ...book.figures].map(
    ([id, { frames }]) => [id, frames.map((frame) => frame.id)] as const,
  );
  const asked = readAsked(words, new Map(known));
  const ffmpeg = asked.onlyCards ? undefined : findFfmpeg();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: WITHOUT_WEBGL,
  });
  try {
    const run: Run = { asked, book, browser, fonts: await staticFonts(), ffmpeg };
    for (const scene of asked.scenes) {
      const cut = cutOf(scene, run);
      await mkdir(dirname(cut.path), { recursive: true });
      for (const shape of asked.shapes) {
        await makeCards(run, cut, shape);
        if (ffmpeg !== undefined) await makeFilm(run, cut, shape, ffmpeg);
      }
      await writeTexts(run, cut);
    }
  } finally {
    await browser.close();
  }
  if (ffmpeg === undefined && !asked.onlyCards) throw new Error(NO_FFMPEG);
}

try {
  await makeCuts(process.argv.slice(2));
} catch (error) {
  console.error(`npm run cuts: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
