import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { siteBase } from '../../model/site-base.ts';
import { headersFile, rulesFor } from './rules.ts';
import { initialScripts } from '../scripts.ts';

/**
 * Keeps scripts out of the text of pages, which the policy forbids there, and writes the headers that
 * the site should be sent with. They are made at build because their paths begin with the folder of
 * the site and name its pages.
 */
export function sentWithHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'sent-with-headers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { assetsInlineLimit: 0 } } });
      },
      'astro:config:done': ({ config }) => {
        base = siteBase(config);
      },
      'astro:build:done': async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname);
        const rules = rulesFor(paths, base, await initialScripts());
        await writeFile(new URL('_headers', dir), headersFile(rules));
      },
    },
  };
}
