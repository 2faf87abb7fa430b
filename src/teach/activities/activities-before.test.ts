import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { checkSample } from '../../content/fixture/sample-content.fixture.ts';
import { activitiesBefore } from './activities-before.ts';

let book: Book;
beforeAll(async () => {
  ({ book } = await checkSample());
});
const lessonOf = (...frames: string[]) => ({
  parts: [{ title: 'One', minutes: 45, what: 'All.', frames, questions: [], exercises: [] }],
});
const idsOf = (...frames: string[]) =>
  [...activitiesBefore(lessonOf(...frames), book)].map(([step, activities]) => [
    step,
    activities.map(({ id }) => id),
  ]);

describe('activitiesBefore(lesson, book)', () => {
  it('puts an activity before the frame that answers it', () => {
    expect(idsOf('attack/region', 'attack/area')).toEqual([['attack/area', ['where']]]);
  });

  it('puts it before any other frame that draws the same area', () => {
    const { frames = [], ...scene } = book.scenes.get('attack') ?? {};
    const [, area] = frames;
    const other = { ...scene, frames: area ? [{ ...area, id: 'again' }] : [] };
    const scenes = new Map([...book.scenes, ['other', other]]) as Book['scenes'];
    const found = activitiesBefore(lessonOf('other/again', 'attack/area'), { ...book, scenes });
    expect([...found.keys()]).toEqual(['other/again']);
  });

  it('puts it before a frame that points at the answer without drawing it', () => {
    const activity = book.activities.get('where');
    if (!activity) throw new Error('found no activity');
    const activities = new Map([['where', { ...activity, hints: ['attack/region'] }]]);
    const found = activitiesBefore(lessonOf('attack/region', 'attack/area'), {
      ...book,
      activities,
    });
    expect([...found.keys()]).toEqual(['attack/region']);
  });

  it('leaves it out of a lesson that never shows the answer', () => {
    expect(idsOf('attack/region', 'counts/draw')).toEqual([]);
  });
});
