import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadName } from '../content/addresses/download-name.ts';
import { readContent } from '../content/read-content.ts';
import { folder } from '../model/story.ts';
import { lessonFile, slidesPath } from '../teach/slides/lesson-file.ts';

/** `npm run slides`: the slides of every lesson, without a build of the site, into this folder. */
const OUT = 'slides';

const { book } = await readContent(folder);
await mkdir(OUT, { recursive: true });
for (const lesson of book.lessons.values()) {
  const bytes = await lessonFile(lesson, book, process.env.SITE_URL);
  const path = join(OUT, downloadName(slidesPath(lesson.id)));
  await writeFile(path, bytes);
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}
