import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import { layerText } from './layer-text.ts';
import { remakeFarLakes, remakeLakes } from './lakes.ts';
import { remakeLand } from './land.ts';

/**
 * Remakes the layers that come from npm packages and writes them to content/basemap/.
 * With `--check` it writes nothing and fails when a file there is not what it would write.
 */
const LAYERS = new URL('../../../../content/basemap/', import.meta.url);
const checkOnly = process.argv.includes('--check');

function currentText(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const layers: Record<string, readonly Feature[]> = {
  ...(await remakeLand()),
  lakes: remakeLakes(),
  'lakes-ctx': remakeFarLakes(),
};

for (const [name, features] of Object.entries(layers)) {
  const file = new URL(`${name}.json`, LAYERS);
  const text = layerText(features);
  const same = text === currentText(file);
  console.log(`${name}.json  ${text.length} bytes  ${same ? 'unchanged' : 'different'}`);
  if (same) continue;
  if (checkOnly) process.exitCode = 1;
  else writeFileSync(file, text);
}
