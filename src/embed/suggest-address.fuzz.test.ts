import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText, RUNS } from '../model/hostile-values.fixture.ts';
import { nearestPath } from './suggest-address.ts';

const KNOWN = ['/sub/embed/attack/', '/sub/evidence/', '/sub/teach/sheets/'];

it('whatever address leads nowhere, what is offered in its place is there', () => {
  const path = hostileText([
    '/',
    '/sub/',
    'embed/',
    'atack',
    'evidense',
    'index',
    '.html',
    'Teach',
  ]);
  fc.assert(
    fc.property(path, (wrong) => {
      expect([...KNOWN, undefined]).toContain(nearestPath(wrong, KNOWN, '/sub/'));
    }),
    RUNS,
  );
});
