import { describe, expect, it } from 'vitest';
import { nearestStep, stepOfNumber } from './nearest-step.ts';

const STEPS = [
  'opening/region',
  'opening/claim',
  'attack/region',
  'attack/area',
  'activity/where',
  'name/no-such-place',
  'surge/draw',
];
const nearest = (asked: string): string => nearestStep(asked, STEPS).step;

describe('nearestStep', () => {
  it('finds a step by its name', () => {
    for (const step of STEPS) expect(nearestStep(step, STEPS)).toEqual({ step, isExact: true });
  });

  it('reads an address that was encoded or typed in capitals', () => {
    expect(nearestStep('attack%2Farea', STEPS)).toEqual({ step: 'attack/area', isExact: true });
    expect(nearestStep('Attack/Area', STEPS)).toEqual({ step: 'attack/area', isExact: true });
  });

  it('finds a frame that was misspelt in its scene', () => {
    expect(nearestStep('attack/aera', STEPS)).toEqual({ step: 'attack/area', isExact: false });
  });

  it('goes to the first frame of a scene that has no such frame', () => {
    expect(nearest('attack/nothing-like-it')).toBe('attack/region');
    expect(nearest('name')).toBe('name/no-such-place');
    expect(nearest('name/')).toBe('name/no-such-place');
  });

  it('finds a scene that was misspelt', () => {
    expect(nearest('atack/area')).toBe('attack/area');
    expect(nearest('surge/darw')).toBe('surge/draw');
  });

  it('knows chapters, as the story has them in its addresses', () => {
    const chapters = { 'a-name-on-no-map': 'name/no-such-place' };
    expect(nearestStep('a-name-on-no-map', STEPS, chapters)).toEqual({
      step: 'name/no-such-place',
      isExact: true,
    });
    expect(nearestStep('constructor', STEPS, chapters).isExact).toBe(false);
  });

  it('goes to the start where nothing is like it', () => {
    for (const asked of ['', '#', 'the-premise', '%', '%E0%A4%A', '<script>', 'x'.repeat(100_000)])
      expect(nearestStep(asked, STEPS), asked.slice(0, 20)).toEqual({
        step: 'opening/region',
        isExact: false,
      });
  });
});

describe('stepOfNumber', () => {
  const steps = [
    { id: 'a/a', number: 1 },
    { id: 'activity/where', number: null },
    { id: 'a/b', number: 2 },
    { id: 'b/a', number: 3 },
  ];

  it('counts frames and not activities', () => {
    expect(stepOfNumber(2, steps)).toEqual({ step: 'a/b', isExact: true });
  });

  it('stops at either end and says so', () => {
    expect(stepOfNumber(0, steps)).toEqual({ step: 'a/a', isExact: false });
    expect(stepOfNumber(4, steps)).toEqual({ step: 'b/a', isExact: false });
    expect(stepOfNumber(999, steps)).toEqual({ step: 'b/a', isExact: false });
  });
});
