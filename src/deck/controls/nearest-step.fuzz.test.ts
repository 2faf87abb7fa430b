import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { nearestStep } from './nearest-step.ts';

const STEPS = ['opening/map', 'attack/region', 'attack/area', 'constructor/a'];
const CHAPTERS = { report: 'attack/region' };

it('whatever an address asks for, the deck opens at a step that it has', () => {
  const asked = hostileText([...STEPS, 'attack', 'report', '/', '%2F', 'ATTACK/AREA']);
  fc.assert(
    fc.property(asked, (text) => {
      const { step, isExact } = nearestStep(text, STEPS, CHAPTERS);
      expect(STEPS).toContain(step);
      if (isExact) expect([...STEPS, 'report']).toContain(decodeURIComponent(text).toLowerCase());
    }),
    RUNS,
  );
});

it('every step is found by its own name, also an encoded one', () => {
  for (const step of STEPS)
    for (const name of [step, encodeURIComponent(step)])
      expect(nearestStep(name, STEPS, CHAPTERS)).toEqual({ step, isExact: true });
});
