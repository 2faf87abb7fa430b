import { readFile } from 'node:fs/promises';

/** The light colours of src/styles/tokens.css by name without dashes, for pictures that leave the page. */
export async function readTokens(): Promise<ReadonlyMap<string, string>> {
  const css = await readFile('src/styles/tokens.css', 'utf8');
  const [, first = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  return new Map(
    [...first.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+);/gi)].flatMap(([, name, colour]) =>
      name && colour ? [[name, colour] as const] : [],
    ),
  );
}
