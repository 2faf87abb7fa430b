import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Newsroom, Post } from './newsroom.ts';

/** Its command; `npm run newsrooms` installs it beside this file. */
const COMMAND = join(import.meta.dirname, 'eleventy/node_modules/@11ty/eleventy/cmd.cjs');

/** What every post stands in: a column of text, as themes have one. */
const LAYOUT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A post</title>
    <style>
      main { max-width: 40rem; margin: 0 auto; padding: 0 1rem; font: 18px/1.5 sans-serif; }
    </style>
  </head>
  <body><main>{{ content }}</main></body>
</html>
`;

/**
 * Publishes posts with Eleventy: its Markdown takes HTML and makes paragraphs of lines.
 *
 * @param folder where it may write
 * @param port on which it answers
 */
export async function startEleventy(
  folder: string,
  port: number,
  posts: readonly Post[],
): Promise<Newsroom> {
  const [input, output] = [join(folder, 'posts'), join(folder, 'published')];
  mkdirSync(join(input, '_includes'), { recursive: true });
  writeFileSync(join(input, '_includes/post.liquid'), LAYOUT);
  for (const { name, content } of posts)
    writeFileSync(join(input, `${name}.md`), `---\nlayout: post.liquid\n---\n\n${content}\n`);
  writeFileSync(
    join(input, 'index.md'),
    posts.map(({ name }) => `- [${name}](${name}/)`).join('\n'),
  );
  execFileSync(process.execPath, [COMMAND, `--input=${input}`, `--output=${output}`, '--quiet'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const server = createServer(sirv(output));
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    addressOf: (name) => `http://localhost:${port}/${name}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
