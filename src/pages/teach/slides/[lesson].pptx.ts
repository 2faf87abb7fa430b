import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAt } from '../../../content/addresses/address.ts';
import { entry } from '../../../content/book.ts';
import { readBook } from '../../../content/collections.ts';
import { lessonFile, makesSlides, SLIDES_TYPE } from '../../../teach/slides/lesson-file.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { lessons } = await readBook();
  return makesSlides ? [...lessons.keys()].map((lesson) => ({ params: { lesson } })) : [];
};

export const GET: APIRoute = async ({ params: { lesson = '' }, site }) => {
  const book = await readBook();
  const home = site && siteAt(site)('');
  const file = await lessonFile(entry(book.lessons, lesson, 'lessons'), book, home);
  return new Response(file, { headers: { 'Content-Type': SLIDES_TYPE } });
};
