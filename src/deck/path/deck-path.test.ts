import { describe, expect, it } from 'vitest';
import type { DeckData, DeckStep, TextSlide } from '../deck-data.ts';
import {
  knownKey,
  lessonKey,
  partAt,
  pathOf,
  searchOf,
  showsClassMarks,
  stepBeside,
  stepsKey,
  stillHidden,
  WHOLE,
  withStep,
} from './deck-path.ts';

const step = (id: string, number: number | null, chapter: string): DeckStep => ({
  ...{ id, number, title: id, chapter },
  ...{ claims: [], unsure: [], cannot: [] },
});
const slide = (id: string): TextSlide => ({
  ...step(id, null, 'Slides'),
  ...{ kind: 'question', label: 'Question', text: id, foot: '' },
});
const deck: DeckData = {
  steps: [
    step('a/1', 1, 'A'),
    step('activity/x', null, 'A'),
    step('a/2', 2, 'A'),
    step('b/1', 3, 'B'),
    step('b/2', 4, 'B'),
  ],
  slides: [slide('slide/q1'), slide('slide/q2')],
  lessons: [
    {
      ...{ id: 'short', title: 'Short', minutes: 45 },
      parts: [
        { title: 'First', minutes: 10, steps: ['b/1', 'activity/x'] },
        { title: 'Talk', minutes: 35, steps: ['slide/q1', 'a/2'] },
      ],
    },
  ],
  chapters: {},
  claims: [],
};
const order = [...deck.steps, ...deck.slides].map(({ id }) => id);
const idsOf = (key: string): string[] => pathOf(key, deck).steps.map(({ id }) => id);
const lesson = pathOf(lessonKey('short'), deck);

describe('the key of an address', () => {
  it.each([
    ['', WHOLE],
    ['?utm_source=mail', WHOLE],
    ['?lesson=short', 'lesson=short'],
    ['lesson=short&steps=a/1', 'lesson=short'],
    ['?lesson=none', WHOLE],
    ['?steps=b/2,a/1,b/2,nowhere', 'steps=b/2,a/1'],
    ['?steps=b%2F2%2Ca%2F1', 'steps=b/2,a/1'],
    ['?steps=', WHOLE],
    ['?lesson=none&steps=slide/q2', 'steps=slide/q2'],
  ])('of %s is %s', (search, key) => {
    expect(knownKey(search, deck)).toBe(key);
    expect(knownKey(searchOf(key), deck)).toBe(key);
    expect(pathOf(search.replace('?', ''), deck).key).toBe(key);
  });

  it('names nothing for the whole deck', () => {
    expect(searchOf(WHOLE)).toBe('');
    expect(stepsKey([])).toBe(WHOLE);
  });
});

describe('a path', () => {
  it('without a key is the deck as it is', () => {
    const { steps, parts } = pathOf(WHOLE, deck);
    expect(steps).toEqual(deck.steps);
    expect(parts.map(({ title, plan }) => [title, plan])).toEqual([
      ['A', undefined],
      ['B', undefined],
    ]);
  });

  it('of a lesson has its steps in its order, numbered, in parts with planned minutes', () => {
    expect(lesson.steps.map(({ id, number, chapter }) => [id, number, chapter])).toEqual([
      ['b/1', 1, 'First'],
      ['activity/x', 2, 'First'],
      ['slide/q1', 3, 'Talk'],
      ['a/2', 4, 'Talk'],
    ]);
    expect(lesson.parts.map(({ plan }) => plan)).toEqual([
      { start: 0, end: 10 },
      { start: 10, end: 45 },
    ]);
  });

  it('of chosen steps has them in the order of the address, in parts by chapter', () => {
    const { steps, parts } = pathOf('steps=b/2,slide/q2,b/1', deck);
    expect(steps.map(({ id, number }) => [id, number])).toEqual([
      ['b/2', 1],
      ['slide/q2', 2],
      ['b/1', 3],
    ]);
    expect(parts.map(({ title }) => title)).toEqual(['B', 'Slides', 'B']);
  });

  it('that one window tells another is the same there', () => {
    for (const key of [WHOLE, lesson.key, 'steps=b/2,a/1'])
      expect(pathOf(pathOf(key, deck).key, deck)).toEqual(pathOf(key, deck));
  });
});

describe('what comes next', () => {
  it('is the neighbour in the path, and nothing at its ends', () => {
    expect(stepBeside(lesson, 'activity/x', 1, order)).toBe('slide/q1');
    expect(stepBeside(lesson, 'activity/x', -1, order)).toBe('b/1');
    expect(stepBeside(lesson, 'a/2', 1, order)).toBeUndefined();
    expect(stepBeside(lesson, 'b/1', -1, order)).toBeUndefined();
  });

  it('is, from a step beside the path, where the deck comes to the path again', () => {
    const own = pathOf('steps=a/1,b/1', deck);
    expect(stepBeside(own, 'a/2', 1, order)).toBe('b/1');
    expect(stepBeside(own, 'a/2', -1, order)).toBe('a/1');
    expect(stepBeside(own, 'b/2', 1, order)).toBeUndefined();
    expect(stepBeside(own, 'b/2', -1, order)).toBe('b/1');
  });
});

describe('a step that is ticked', () => {
  it('comes after the last that stands before it in the deck', () => {
    expect(withStep([], 'b/1', order)).toEqual(['b/1']);
    expect(withStep(['a/1', 'b/2'], 'b/1', order)).toEqual(['a/1', 'b/1', 'b/2']);
    expect(withStep(['b/2'], 'a/1', order)).toEqual(['a/1', 'b/2']);
    expect(withStep(['b/1', 'slide/q1', 'a/2'], 'a/1', order)).toEqual([
      ...['a/1', 'b/1', 'slide/q1', 'a/2'],
    ]);
  });

  it('is there once', () => {
    expect(withStep(['a/1', 'b/2'], 'b/2', order)).toEqual(['a/1', 'b/2']);
  });

  it('makes, from nothing, the order of the deck, in whatever order it is ticked', () => {
    const ticked = ['b/2', 'a/2', 'a/1'].reduce<string[]>(
      (all, id) => withStep(all, id, order),
      [],
    );
    expect(ticked).toEqual(['a/1', 'a/2', 'b/2']);
    expect(idsOf(stepsKey(ticked))).toEqual(ticked);
  });
});

it('a step stands in the first part that has it', () => {
  expect(partAt(lesson, 'slide/q1')).toMatchObject({ at: 1, part: { title: 'Talk' } });
  expect(partAt(lesson, 'b/1')?.at).toBe(0);
  expect(partAt(lesson, 'a/1')).toBeUndefined();
});

describe('where the class pointed', () => {
  it('is shown at the activity and at the answers that directly follow it', () => {
    const activity = { id: 'activity/x', answers: ['a/2', 'b/2'] };
    const shownAt = (path: { steps: DeckStep[] }): string[] =>
      order.filter((id) => showsClassMarks(id, path, activity));
    const steps = (...ids: string[]) => pathOf(`steps=${ids.join(',')}`, deck);
    expect(shownAt(deck)).toEqual(['activity/x', 'a/2']);
    expect(shownAt(steps('activity/x', 'a/2', 'b/2')).toSorted()).toEqual([
      'a/2',
      'activity/x',
      'b/2',
    ]);
    expect(shownAt(steps('activity/x', 'a/1', 'b/2'))).toEqual(['activity/x']);
    expect(shownAt(steps('a/2', 'b/2'))).toEqual(['activity/x']);
    expect(shownAt({ steps: [] })).toEqual(['activity/x']);
    expect(showsClassMarks('a/2', deck, undefined)).toBe(false);
  });
});

describe('pictures that answer the activity', () => {
  const activity = { id: 'activity/x', answers: ['a/2', 'b/2'] };
  const hiddenAt = (id: string, path = deck as { steps: DeckStep[] }): string[] => [
    ...stillHidden(id, path, activity),
  ];
  it('are hidden until it is over', () => {
    expect(hiddenAt('a/1')).toEqual(['a/2', 'b/2']);
    expect(hiddenAt('activity/x')).toEqual(['a/2', 'b/2']);
    expect(hiddenAt('a/2')).toEqual([]);
    expect(hiddenAt('b/1', lesson)).toEqual(['a/2', 'b/2']);
  });

  it('are not where the path has no activity', () => {
    expect(hiddenAt('a/1', pathOf('steps=a/1,a/2', deck))).toEqual([]);
    expect([...stillHidden('a/1', deck, undefined)]).toEqual([]);
  });
});
