import { expect, it } from 'vitest';
import { inTasks } from './in-tasks.ts';

it('does its parts in order, and lets other tasks run between them', async () => {
  const done: string[] = [];
  setTimeout(() => done.push('other'));
  await inTasks([() => done.push('first'), () => done.push('second')]);
  expect(done.filter((one) => one !== 'other')).toEqual(['first', 'second']);
  expect(done.indexOf('other')).toBeLessThan(2);
});

it('stops at a part that fails, and says so', async () => {
  const done: string[] = [];
  const failing = inTasks([
    () => {
      throw new Error('found nothing');
    },
    () => done.push('after'),
  ]);
  await expect(failing).rejects.toThrow('found nothing');
  expect(done).toEqual([]);
});
