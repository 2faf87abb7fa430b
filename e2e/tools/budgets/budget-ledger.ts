import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from './budget-growth.ts';
import type { Measure } from './budget-measures.ts';

/** Sizes that were accepted last. They only name what grew; limits decide. */
const FILE = join(import.meta.dirname, 'sizes.json');

export const readLedger = async (): Promise<Ledger> =>
  JSON.parse(await readFile(FILE, 'utf8')) as Ledger;

/** Accepts the sizes as they are. */
export async function acceptSizes(measures: readonly Measure[]): Promise<void> {
  const ledger = Object.fromEntries(
    measures.map(({ name, sizes }) => [
      name,
      Object.fromEntries(Object.entries(sizes).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
  await writeFile(FILE, `${JSON.stringify(ledger, null, 2)}\n`);
}
