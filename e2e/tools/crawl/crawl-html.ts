import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { CrawledSite, Fault } from './crawl-site.ts';

/** What html-validate recommends, but for what is said here. No page and no part of one is left out. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // HTML allows every character but blanks, and `attack/area` is an address that people share.
      'valid-id': ['error', { relaxed: true }],
      // Positions and sizes that are worked out from data, and nothing else, stand at their element.
      'no-inline-style': [
        'error',
        {
          allowedProperties: [
            ...['left', 'top', 'width', 'height', 'stroke-width'],
            ...['--x', '--y', '--dx', '--dy', '--size', '--r', '--bw', '--bh'],
            ...['--pt', '--pr', '--pb', '--pl', '--minutes', '--rows'],
          ],
        },
      ],
      // A claim is the title of its page. What is cut off at the end is the name of the story.
      'long-title': ['error', { maxlength: 170 }],
      // Our forms send nothing and answer to every change at once; without a script they are not shown.
      'wcag/h32': 'off',
      // Says how a text is laid out, not what it means; blanks come from the compiler of templates.
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** What is not valid in the HTML of any page. */
export async function invalidHtml({ pages }: CrawledSite): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, message, ruleId, selector } of results.flatMap(
      ({ messages }) => messages,
    ))
      faults.push({
        file,
        place: `line ${line}, column ${column}: ${selector ?? 'the text'}`,
        found: message,
        expected: `HTML that keeps the rule ${ruleId} of the validator`,
      });
  }
  return faults;
}
