import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../content/collections.ts';
import { PLATFORM_FILES } from '../../teach/platforms/platform-files.ts';

type Kind = keyof typeof PLATFORM_FILES;

/** None for a story without questions and exercises: its page for teachers has no link to them. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { questions, exercises } = await readBook();
  if (questions.size + exercises.size === 0) return [];
  return Object.entries(PLATFORM_FILES).map(([kind, { path }]) => ({
    params: { questions: path.split('/').at(-1) },
    props: { kind },
  }));
};

export const GET: APIRoute<{ kind: Kind }> = async ({ props: { kind } }) => {
  const { make, type } = PLATFORM_FILES[kind];
  return new Response(make(await readBook()), { headers: { 'Content-Type': type } });
};
