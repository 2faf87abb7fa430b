import { moveThrough } from '../../support/smoothness.ts';
import type { Host } from './host.ts';
import type { Row } from './rows.ts';

/** Tasks that keep figures from answering while a reader plays with them, on a slow processor. */
export async function measureHolds(site: Host, executablePath: string): Promise<Row[]> {
  const holds = await moveThrough(site.url, executablePath);
  return holds.map(({ doing, count, longest }) => ({
    part: 'holds',
    where: '/',
    what: doing,
    found: count === 0 ? 'no task over 50 ms' : `${count} over 50 ms, longest ${longest} ms`,
    unit: '',
    limit: 'none over 50 ms at 4x slowdown',
  }));
}
