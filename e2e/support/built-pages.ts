import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../tools/budgets/budget.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** From the root, with slashes at both ends: `/evidence/c01/`. */
  path: string;
  html: string;
}

/** Every page of the built site, as it lies on the disk. */
export const builtPages: BuiltPage[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => ({
    path: `/${file.slice(0, -'index.html'.length)}`,
    html: readFileSync(join(site, file), 'utf8'),
  }));

const unescaped = (text: string): string =>
  text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** The content of a `<meta>` with this property or name. */
export const metaOf = (name: string, { html }: BuiltPage): string | undefined => {
  const found = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html);
  return found?.[1] === undefined ? undefined : unescaped(found[1]);
};
