import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { correctionSchema, type Correction } from './schema/pages.ts';

/**
 * The corrections by id. They are no collection of Astro's, which warns at every build of a list that
 * is empty; this one is meant to stay so. Throws on a file that the content check refuses.
 */
export async function readCorrections(file: string): Promise<ReadonlyMap<string, Correction>> {
  const list = correctionSchema.array().parse(parse(await readFile(file, 'utf8')));
  return new Map(list.map((correction) => [correction.id, correction]));
}
