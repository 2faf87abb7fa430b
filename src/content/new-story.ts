import { cp, readdir } from 'node:fs/promises';

/** A small made-up story, which the tests build as well: so it is whole whenever they pass. */
const SAMPLE = new URL('../../e2e/second-story/content/', import.meta.url);

const [folder] = process.argv.slice(2);
const isFree = async (path: string): Promise<boolean> =>
  (await readdir(path).catch(() => [])).length === 0;

if (folder === undefined || !(await isFree(folder))) {
  console.error(
    `npm run new-story: found ${folder === undefined ? 'no folder' : `files in "${folder}"`}, expected the name of a new or empty folder: npm run new-story -- my-story`,
  );
  process.exitCode = 1;
} else {
  await cp(SAMPLE, folder, { recursive: true });
  console.log(`${folder} has a small made-up story. content/README.md explains its files.
  CONTENT=${folder} npm run dev
  CONTENT=${folder} npm run check:content
  CONTENT=${folder} OUT=my-site npm run build
  OUT=my-site npm run serve`);
}
