import { getCollection } from 'astro:content';
import type { Book } from './book.ts';
import { readCorrections } from './read-corrections.ts';
import { readTables, SERIES } from './tables/read-tables.ts';
import { withTallies } from './evidence/verdict-tallies.ts';

async function byId<K extends Exclude<keyof Book, 'tables' | 'corrections'>>(
  name: K,
): Promise<Book[K]> {
  const entries = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, data])) as unknown as Book[K];
}

let book: Promise<Book> | undefined;

/** All content except the prose, read once in a build and anew at every request while authoring. */
export function readBook(): Promise<Book> {
  if (!book || import.meta.env.DEV) book = assemble();
  return book;
}

async function assemble(): Promise<Book> {
  return withTallies({
    parties: await byId('parties'),
    sources: await byId('sources'),
    claims: await byId('claims'),
    hedges: await byId('hedges'),
    alternatives: await byId('alternatives'),
    places: await byId('places'),
    zones: await byId('zones'),
    routes: await byId('routes'),
    marks: await byId('marks'),
    lettering: await byId('lettering'),
    terms: await byId('terms'),
    timeline: await byId('timeline'),
    scenes: await byId('scenes'),
    spellings: await byId('spellings'),
    clues: await byId('clues'),
    criteria: await byId('criteria'),
    candidates: await byId('candidates'),
    actors: await byId('actors'),
    ties: await byId('ties'),
    figures: await byId('figures'),
    corrections: await readCorrections('content/corrections/corrections.yaml'),
    dates: await byId('dates'),
    unmarked: await byId('unmarked'),
    notes: await byId('notes'),
    activities: await byId('activities'),
    questions: await byId('questions'),
    exercises: await byId('exercises'),
    lessons: await byId('lessons'),
    tables: (await readTables(SERIES)).tables,
  });
}
