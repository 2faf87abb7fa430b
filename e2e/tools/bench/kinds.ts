import { extname } from 'node:path';
import type { Sent } from './host.ts';

export const KINDS = ['html', 'css', 'script', 'font', 'picture', 'data'] as const;
export type Kind = (typeof KINDS)[number];

const OF: Record<string, Kind> = {
  '.html': 'html',
  '.css': 'css',
  '.js': 'script',
  '.mjs': 'script',
  '.woff2': 'font',
  '.svg': 'picture',
  '.png': 'picture',
};

/** Compressed bytes of what was sent, by kind; whatever is no other kind is data. */
export function byKind(sent: readonly Sent[]): Record<Kind | 'all', number> {
  const sums = { all: 0, html: 0, css: 0, script: 0, font: 0, picture: 0, data: 0 };
  for (const { path, bytes } of sent) {
    sums[OF[extname(path)] ?? 'data'] += bytes;
    sums.all += bytes;
  }
  return sums;
}
