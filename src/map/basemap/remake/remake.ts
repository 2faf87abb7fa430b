import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import { layerText } from './layer-text.ts';
import { remakeFarLakes, remakeLakes } from './lakes.ts';
import { remakeLand } from './land.ts';
import { remakeRelief } from './relief/relief.ts';
import { hasTiles } from './relief/tiles.ts';

/**
 * Remakes the layers that come from npm packages, and the relief where Debian's package marble-qt-data is
 * there (`apt install marble-qt-data`, or the folder into which it was unpacked as `MARBLE`), and writes
 * them to content/basemap/. With `--check` it writes nothing and fails when a file there is not what it
 * would write.
 */
const LAYERS = new URL('../../../../content/basemap/', import.meta.url);
const checkOnly = process.argv.includes('--check');

function keep(name: string, content: Uint8Array): void {
  const file = new URL(name, LAYERS);
  const same = existsSync(file) && readFileSync(file).equals(content);
  console.log(`${name}  ${content.length} bytes  ${same ? 'unchanged' : 'different'}`);
  if (same) return;
  if (checkOnly) process.exitCode = 1;
  else writeFileSync(file, content);
}

const layers: Record<string, readonly Feature[]> = {
  ...(await remakeLand()),
  lakes: remakeLakes(),
  'lakes-ctx': remakeFarLakes(),
};
for (const [name, features] of Object.entries(layers))
  keep(`${name}.json`, Buffer.from(layerText(features)));

if (hasTiles()) for (const [name, picture] of await remakeRelief()) keep(name, picture);
else console.log('relief: found no tiles of marble-qt-data, so its files stay as they are');
