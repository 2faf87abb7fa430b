import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { attributes, escaped } from './tag.ts';

/** What a parser of HTML makes of line ends and of signs that no page may hold. */
const asParsed = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

it('no text gets out of its attribute or its tag', () => {
  fc.assert(
    fc.property(hostileText(['"', '<', '>', '&', '&quot;', '&#34;', '</i>', '<!--']), (text) => {
      const { childNodes } = parseFragment(`<i ${attributes({ title: text })}>x</i>`);
      const [node] = childNodes;
      expect(childNodes).toHaveLength(1);
      expect(node && 'attrs' in node ? node.attrs : []).toEqual([
        { name: 'title', value: asParsed(text) },
      ]);
      const inside = parseFragment(`<i>${escaped(text)}</i>`).childNodes;
      expect(inside).toHaveLength(1);
      expect(inside.flatMap((one) => ('attrs' in one ? one.childNodes : [])).length).toBeLessThan(
        2,
      );
    }),
    RUNS,
  );
});
