import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LIST_PATH, parseList } from '../file-list.ts';
import { folderCopy, zipOf } from './folder-copy.ts';
import { archive } from '../../model/story.ts';

const site = resolve(process.env.SITE ?? 'dist');
const files = await folderCopy(site);
const zip = zipOf(files, archive);
const path = `${archive}.zip`;
await writeFile(join(site, path), zip);
// The page for teaching offers it from now on.
const list = parseList(await readFile(join(site, LIST_PATH), 'utf8'));
await writeFile(
  join(site, LIST_PATH),
  JSON.stringify({ ...list, copy: { path, bytes: zip.length } }),
);
console.log(
  `${join(site, path)}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB. Unpack it and open index.html.`,
);
