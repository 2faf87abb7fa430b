import type { Browser, Page } from '@playwright/test';
import { CARD_WIDTH, DENSITY, type Shape } from './shapes.ts';

/** A drawing on a card; later ones lie over earlier ones. */
export interface Layer {
  /** A picture as the address of its data. */
  image: string;
  /** Whether it is a plot, which keeps away from the edges of the card. */
  isPlot: boolean;
  opacity: number;
}

/** What is to be seen of a page of cards. */
export interface Seen {
  /**
   * How much of the words of a card is seen, from 0 to 1, by its index; and of its strip of claims, which
   * dissolves into the next. Others are not seen.
   */
  words: readonly { card: number; opacity: number; dissolved: number }[];
  layers: readonly Layer[];
}

/** Shows cards and takes pictures of them. */
export interface CardStage {
  /** The part of the page that maps fill, in CSS pixels. */
  room: { width: number; height: number };
  picture(seen: Seen): Promise<Buffer>;
  close(): Promise<void>;
}

/** Runs in the page. Resolves when all that is to be seen is there. */
async function show({ words, layers }: Seen): Promise<void> {
  for (const items of document.querySelectorAll('.stack')) {
    const all = [...items.children] as HTMLElement[];
    for (const item of all) item.style.opacity = '0';
    const seen = words.flatMap(({ card, opacity, dissolved }) => {
      const item = all[card];
      return item ? [{ item, opacity: items.matches('.strip') ? dissolved : opacity }] : [];
    });
    // What both steps say stays.
    const isSame = seen.every(({ item }) => item.innerHTML === seen[0]?.item.innerHTML);
    for (const { item, opacity } of isSame ? seen.slice(0, 1) : seen)
      item.style.opacity = String(isSame ? 1 : opacity);
  }
  const drawn = layers.map(({ image, isPlot, opacity }) => {
    const layer = document.createElement('img');
    layer.src = image;
    layer.className = isPlot ? 'plot' : 'map';
    layer.style.opacity = String(opacity);
    return layer;
  });
  await Promise.all(drawn.map((layer) => layer.decode()));
  document.querySelector('.drawing')?.replaceChildren(...drawn);
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

/** Throws where the words leave a picture no room. */
async function roomOf(page: Page, { ratio }: Shape): Promise<CardStage['room'] & { top: number }> {
  const room = await page.evaluate(async () => {
    await document.fonts.ready;
    const box = document.querySelector('.drawing')?.getBoundingClientRect();
    const isWhole = document.documentElement.scrollHeight <= window.innerHeight;
    return {
      top: Math.ceil(box?.top ?? 0),
      width: box?.width ?? 0,
      height: isWhole ? Math.floor((box?.height ?? 0) - 1) : 0,
    };
  });
  if (room.height < CARD_WIDTH / 3)
    throw new Error(
      `found ${room.height} px for the picture at ${ratio}, expected at least ${CARD_WIDTH / 3}. Shorten titles, units or keys, or take fewer steps: --steps first..last`,
    );
  return room;
}

/** A page of cards in a browser. */
export async function openCards(browser: Browser, html: string, shape: Shape): Promise<CardStage> {
  const page = await browser.newPage({
    viewport: { width: CARD_WIDTH, height: shape.height },
    deviceScaleFactor: DENSITY,
  });
  await page.setContent(html);
  // Fonts are loaded when something asks for them.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  const { top, ...room } = await roomOf(page, shape);
  // Whole pixels: a drawing that begins between two of them is blurred.
  await page.addStyleTag({
    content: `header{block-size:${top}px}.drawing{flex:none;block-size:${room.height}px}footer{flex:1}`,
  });
  return {
    room,
    async picture(seen) {
      await page.evaluate(show, seen);
      return page.screenshot();
    },
    close: () => page.close(),
  };
}
