import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimPath, termPath } from '../../content/addresses/evidence-addresses.ts';
import { hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { stepInAddress } from './step-address.ts';
import { claimIn, termIn } from '../panel/evidence-address.ts';

const ID = /^[a-z0-9][a-z0-9.-]*$/;
const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);

it('whatever stands after #, it names a step that can be one, or none', () => {
  const hash = hostileText(['#', '/', '%2f', 'attack', 'area', 'attack/area', '.']);
  fc.assert(
    fc.property(hash, (text) => {
      expect(stepInAddress(text) ?? 'a/b').toMatch(/^[a-z0-9.-]+\/[a-z0-9.-]+$/);
    }),
    RUNS,
  );
});

it('a step comes back out of its address, also where a program has encoded it', () => {
  fc.assert(
    fc.property(id, id, (scene, frame) => {
      const step = `${scene}/${frame}`;
      expect(stepInAddress(`#${step}`)).toBe(step);
      expect(stepInAddress(`#${encodeURIComponent(step)}`)).toBe(step);
    }),
    RUNS,
  );
});

it('whatever address a link has, it names a claim or a term that can be one, or none', () => {
  const part = hostileText(['/', 'evidence/', 'glossary/', 'c01', '#', 'pmf', 'index.html']);
  fc.assert(
    fc.property(part, part, (pathname, hash) => {
      for (const found of [claimIn({ pathname, hash }), termIn({ pathname, hash })])
        expect(found ?? 'none').toMatch(ID);
    }),
    RUNS,
  );
});

it('claims and terms come back out of their addresses, at any place of a host', () => {
  fc.assert(
    fc.property(id, fc.constantFrom('/', '/story/', '/a/evidence/'), (name, base) => {
      const at = (path: string): URL => new URL(base + path, 'https://example.org');
      expect(claimIn(at(claimPath(name)))).toBe(name);
      expect(termIn(at(termPath(name)))).toBe(name);
    }),
    RUNS,
  );
});
