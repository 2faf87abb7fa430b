import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LIST_PATH, parseList } from '../file-list.ts';
import { folderCopy, zipOf } from './folder-copy.ts';
import { siteFolder } from '../../model/site-folder.ts';
import { archive } from '../../model/story.ts';
import { PACKAGES, platformPackage } from '../platform-packages/platform-package.ts';

const files = await folderCopy(siteFolder);
const zip = zipOf(files, archive);
const path = `${archive}.zip`;
await writeFile(join(siteFolder, path), zip);
const packages = (['scorm', 'cartridge'] as const).map((kind) => ({
  kind,
  path: PACKAGES[kind],
  content: platformPackage(kind, files),
}));
for (const { path: file, content } of packages) await writeFile(join(siteFolder, file), content);
// The page for teaching offers it from now on.
const list = parseList(await readFile(join(siteFolder, LIST_PATH), 'utf8'));
await writeFile(
  join(siteFolder, LIST_PATH),
  JSON.stringify({
    ...list,
    copy: { path, bytes: zip.length },
    packages: packages.map(({ content, ...one }) => ({ ...one, bytes: content.length })),
  }),
);
console.log(
  `${join(siteFolder, path)}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB. Unpack it and open index.html.`,
);
for (const { path: file, content } of packages)
  console.log(
    `${join(siteFolder, file)}: ${(content.length / 1e6).toFixed(1)} MB, for learning platforms.`,
  );
