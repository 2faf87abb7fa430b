import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { attributes } from './markup.ts';

it('no text gets out of its attribute or its tag', () => {
  fc.assert(
    fc.property(hostileText(['"', '<', '>', '&', '&quot;', '&#34;', '</i>', '<!--']), (text) => {
      const { document } = parseHTML(`<i ${attributes({ title: text })}>${escapeHtml(text)}</i>`);
      const [element, ...others] = document.querySelectorAll('*');
      expect(others).toEqual([]);
      expect(element?.getAttributeNames()).toEqual(['title']);
      expect(element?.getAttribute('title')).toBe(text);
      expect(element?.textContent).toBe(text);
      expect(document.childNodes).toHaveLength(1);
    }),
    RUNS,
  );
});
