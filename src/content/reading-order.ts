import type { CollectionEntry } from 'astro:content';

/** Chapters as they are read. */
export function readingOrder(
  chapters: readonly CollectionEntry<'story'>[],
): CollectionEntry<'story'>[] {
  return chapters.toSorted((a, b) => a.data.order - b.data.order);
}

/** Words per minute of a careful reader on a screen, a cautious middle of published figures. */
const WORDS_PER_MINUTE = 215;

/** Reading minutes of a chapter's text, as a fraction, with markup left out. */
export function minutesFor(mdx: string): number {
  const words = mdx.replace(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.length / WORDS_PER_MINUTE;
}

/** Minutes as a reader is told them, wherever that is: whole ones, and never none. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** The scenes that a chapter shows, in order. */
export function scenesIn(mdx: string): string[] {
  return [...mdx.matchAll(/<Scene\s+id="([^"]+)"/g)].flatMap(([, id]) => (id ? [id] : []));
}
