import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, followInAddress, stepInAddress } from './step-address.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('stepInAddress(hash)', () => {
  it('finds scene and frame', () => {
    expect(stepInAddress('#attack/region')).toBe('attack/region');
    expect(stepInAddress('attack/region')).toBe('attack/region');
  });

  it('finds them also where a mail program has encoded the slash', () => {
    expect(stepInAddress('#attack%2Fregion')).toBe('attack/region');
    expect(stepInAddress('#attack%2fregion')).toBe('attack/region');
  });

  it('understands every id that the content may use', () => {
    expect(stepInAddress('#attack-2/v1.5')).toBe('attack-2/v1.5');
  });

  it.each([
    '',
    '#',
    '#story',
    '#attack/',
    '#/region',
    '#a/b/c',
    '#attack/<b>',
    '#%E0%A4%A',
    '#a b/c',
  ])('leaves %j alone: it names no step, and it never throws', (hash) => {
    expect(stepInAddress(hash)).toBeUndefined();
  });
});

describe('addressOf(step)', () => {
  it('is the page with the step behind it, without what else the address had', () => {
    vi.stubGlobal('location', {
      origin: 'https://example.org',
      pathname: '/story/',
      search: '?from=mail',
      hash: '#old',
    });
    expect(addressOf('attack/region')).toBe('https://example.org/story/#attack/region');
    expect(stepInAddress(new URL(addressOf('attack/region')).hash)).toBe('attack/region');
  });
});

describe('followInAddress()', () => {
  /**
   * A page whose history says what becomes of it.
   *
   * @param named the element that the address names, and CSS pixels from the top of the window to it
   */
  function page(named?: { isChapter: boolean; top: number }): string[] {
    const entries = ['#first'];
    vi.useFakeTimers();
    vi.stubGlobal('location', { hash: '#first' });
    vi.stubGlobal('innerHeight', 800);
    const element = named && {
      classList: { contains: (name: string) => named.isChapter && name === 'chapter' },
      getBoundingClientRect: () => ({ top: named.top }),
    };
    vi.stubGlobal('document', {
      getElementById: (id: string) => (id === 'first' ? element : null),
    });
    vi.stubGlobal('history', {
      state: null,
      replaceState: (_state: unknown, _title: string, address: string) => {
        entries.splice(-1, 1, address);
      },
    });
    return entries;
  }

  it('replaces the entry of the history, so that Back leaves the page', () => {
    const entries = page();
    const follow = followInAddress();
    follow('attack/region');
    vi.runAllTimers();
    follow('attack/area');
    vi.runAllTimers();
    expect(entries).toEqual(['#attack/area']);
  });

  it('waits until the reader stays: browsers refuse too many changes', () => {
    const entries = page();
    const follow = followInAddress();
    for (const step of ['a/one', 'a/two', 'a/three']) {
      follow(step);
      vi.advanceTimersByTime(50);
    }
    expect(entries).toEqual(['#first']);
    vi.runAllTimers();
    expect(entries).toEqual(['#a/three']);
  });

  it.each([
    { isChapter: true, top: 0, becomes: '#first' },
    { isChapter: true, top: 399, becomes: '#first' },
    { isChapter: true, top: -399, becomes: '#first' },
    { isChapter: true, top: 400, becomes: '#a/one' },
    { isChapter: true, top: -400, becomes: '#a/one' },
    { isChapter: false, top: 0, becomes: '#a/one' },
  ])('leaves the address of a chapter alone while its head is near: $top', (named) => {
    const entries = page(named);
    followInAddress()('a/one');
    vi.runAllTimers();
    expect(entries).toEqual([named.becomes]);
  });
});
