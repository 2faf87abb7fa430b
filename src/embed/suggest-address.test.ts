import { describe, expect, it } from 'vitest';
import { nearestPath } from './suggest-address.ts';

const KNOWN = ['/evidence/', '/embed/', '/embed/attack/', '/embed/surge/', '/embed/field/'];

describe('nearestPath(path, known, base)', () => {
  it.each([
    ['/embed/atack/', '/embed/attack/'],
    ['/embed/Attack', '/embed/attack/'],
    ['/embed/attack/index.html', '/embed/attack/'],
    ['/embeds/surge/', '/embed/surge/'],
    ['/attack/', '/embed/attack/'],
    ['/evidense', '/evidence/'],
    ['/embed.html', '/embed/'],
    ['/embed/deep/down/atack', '/embed/attack/'],
    ['/embed/nothing-like-it/', '/embed/'],
  ])('guesses at %s', (path, meant) => {
    expect(nearestPath(path, KNOWN, '/')).toBe(meant);
  });

  it('guesses below a folder', () => {
    const known = KNOWN.map((path) => `/story${path}`);
    expect(nearestPath('/story/embed/atack/', known, '/story/')).toBe('/story/embed/attack/');
  });

  it('does not guess at everything', () => {
    for (const path of ['/', '/wp-login.php', '/nothing-like-it/'])
      expect(nearestPath(path, KNOWN, '/')).toBeUndefined();
  });
});
