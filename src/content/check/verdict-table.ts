import type { Book } from '../book.ts';
import { readingsOf, rulingOn } from '../evidence/claim-evidence.ts';

/**
 * For editors: for every reading of every claim what it claims, how many independent origins speak
 * for it, how many of them have no stake, how far the rule lets a verdict go, and the verdict. Lines
 * of one table, columns padded to equal width.
 */
export function verdictTable(book: Pick<Book, 'claims' | 'sources' | 'parties'>): string {
  const head = [
    'claim',
    'name',
    'of',
    'for',
    'no stake',
    'against',
    'no stake',
    'limit',
    'verdict',
  ];
  const rows = [...book.claims.values()].flatMap((claim) =>
    readingsOf(claim).map(({ name, reading }) => {
      const ruling = rulingOn(claim, name, reading, book);
      return [
        name === 'counted' ? claim.id : `${claim.id} (other)`,
        claim.name,
        reading.of,
        String(ruling.origins),
        String(ruling.withoutStake),
        String(ruling.against),
        String(ruling.againstWithoutStake),
        ruling.limit,
        `${reading.verdict}${reading.departure === undefined ? '' : ' (departure)'}`,
      ];
    }),
  );
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
