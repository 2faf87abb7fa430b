import { overBudget, sum } from './budget-growth.ts';
import { acceptSizes, readLedger } from './budget-ledger.ts';
import { measureAll } from './budget-measures.ts';

/*
 * What the built site weighs, against its budgets. With --accept the sizes are noted in sizes.json as
 * those that later ones are compared with.
 */
const measures = await measureAll();
for (const { name, limit, sizes } of measures) {
  const bytes = sum(sizes);
  const share = `${Math.round((bytes / limit) * 100)} %`;
  console.log(
    `${name.padEnd(44)} ${String(bytes).padStart(8)} of ${String(limit).padStart(8)} ${share.padStart(6)}`,
  );
}
if (process.argv.includes('--accept')) await acceptSizes(measures);
const ledger = await readLedger();
const over = measures.flatMap(
  ({ name, limit, sizes }) => overBudget(name, sizes, limit, ledger) ?? [],
);
if (over.length > 0) {
  console.error(over.join('\n'));
  process.exitCode = 1;
}
