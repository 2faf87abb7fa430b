import { describe, expect, it } from 'vitest';
import { createPlayer, type Moment } from './player.ts';

const STEPS = ['a/one', 'a/two', 'a/three', 'b/one', 'b/two', 'c/only'];

/** A player and everything that it has said. */
function observed(steps: readonly string[] = STEPS) {
  const player = createPlayer(steps);
  const moments: Moment[] = [];
  const stop = player.subscribe((moment) => moments.push(moment));
  return { player, moments, stop };
}

describe('createPlayer(steps)', () => {
  it('stands nowhere at first, with every scene on its first frame', () => {
    const { player, moments } = observed();
    expect(player.current).toBeUndefined();
    expect(['a', 'b', 'c'].map((scene) => player.frameOf(scene))).toEqual(['one', 'one', 'only']);
    expect(moments).toEqual([]);
  });

  it('does nothing in a story without steps', () => {
    const { player } = observed([]);
    expect(player.go('a/one', 'address')).toBe(false);
    player.move('a', 1, 'keys');
    player.scrolledTo('a/one');
    expect(player.current).toBeUndefined();
    expect(player.frameOf('a')).toBeUndefined();
  });
});

describe('go(step, cause)', () => {
  it('goes to any step from anywhere and says why', () => {
    const { player, moments } = observed();
    expect(player.go('b/two', 'address')).toBe(true);
    expect(player.go('a/two', 'buttons')).toBe(true);
    expect(moments).toEqual([
      { step: 'b/two', cause: 'address' },
      { step: 'a/two', cause: 'buttons' },
    ]);
  });

  it('ignores a step that does not exist', () => {
    const { player, moments } = observed();
    player.go('a/two', 'keys');
    expect(player.go('a/twelve', 'address')).toBe(false);
    expect(player.go('', 'address')).toBe(false);
    expect(player.current).toBe('a/two');
    expect(moments).toHaveLength(1);
  });

  it('says it again when asked for the step that is on: the page may have moved away', () => {
    const { player, moments } = observed();
    player.go('a/two', 'keys');
    player.go('a/two', 'keys');
    expect(moments).toHaveLength(2);
  });
});

describe('move(scene, by, cause)', () => {
  it('goes to the neighbour', () => {
    const { player } = observed();
    player.go('a/one', 'start');
    player.move('a', 1, 'keys');
    expect(player.current).toBe('a/two');
    player.move('a', -1, 'keys');
    expect(player.current).toBe('a/one');
  });

  it('stays in its scene: nothing happens at either end', () => {
    const { player, moments } = observed();
    player.go('a/three', 'keys');
    player.move('a', 1, 'keys');
    player.move('c', 1, 'keys');
    player.move('c', -1, 'keys');
    expect(player.current).toBe('a/three');
    expect(moments).toHaveLength(1);
  });

  it('starts from the frame on which the scene stands, also when the story is elsewhere', () => {
    const { player } = observed();
    player.go('c/only', 'address');
    player.move('a', -1, 'buttons');
    expect(player.current).toBe('a/two');
  });

  it('ignores a scene that does not exist', () => {
    const { player } = observed();
    player.go('a/one', 'start');
    player.move('z', 1, 'keys');
    expect(player.current).toBe('a/one');
  });
});

describe('frameOf(scene)', () => {
  it('is the last frame of scenes behind and the first of scenes ahead', () => {
    const { player } = observed();
    player.go('b/two', 'address');
    expect(player.frameOf('a')).toBe('three');
    expect(player.frameOf('b')).toBe('two');
    expect(player.frameOf('c')).toBe('only');
  });

  it('is the same from any direction: it depends on the current step alone', () => {
    const { player: forward } = observed();
    for (const step of STEPS) forward.go(step, 'keys');
    forward.go('b/one', 'keys');
    const { player: cold } = observed();
    cold.go('b/one', 'keys');
    for (const scene of ['a', 'b', 'c']) expect(forward.frameOf(scene)).toBe(cold.frameOf(scene));
  });

  it('is nothing for a scene that does not exist, at first and later', () => {
    const { player } = observed();
    expect(player.frameOf('z')).toBeUndefined();
    player.go('b/one', 'keys');
    expect(player.frameOf('z')).toBeUndefined();
  });

  it('does not take a scene for another whose name it begins with', () => {
    const { player } = observed(['field/one', 'field-notes/one', 'field-notes/two']);
    player.go('field-notes/two', 'keys');
    expect(player.frameOf('field')).toBe('one');
    expect(player.frameOf('field-notes')).toBe('two');
  });
});

describe('scrolledTo(step)', () => {
  it('follows the reader and says so once', () => {
    const { player, moments } = observed();
    player.scrolledTo('a/one');
    player.scrolledTo('a/one');
    player.scrolledTo('a/two');
    expect(moments).toEqual([
      { step: 'a/one', cause: 'scroll' },
      { step: 'a/two', cause: 'scroll' },
    ]);
  });

  it('may skip steps: a fast scroll reports only where it ends', () => {
    const { player } = observed();
    player.scrolledTo('a/one');
    player.scrolledTo('b/two');
    expect(player.current).toBe('b/two');
    expect(player.frameOf('a')).toBe('three');
  });

  it('is ignored for steps on the way to one that was chosen', () => {
    const { player, moments } = observed();
    player.go('b/two', 'address');
    for (const step of ['a/two', 'a/three', 'b/one']) player.scrolledTo(step);
    expect(player.current).toBe('b/two');
    expect(moments).toHaveLength(1);
  });

  it('counts again once the chosen step is reached', () => {
    const { player } = observed();
    player.go('a/three', 'keys');
    player.scrolledTo('a/two');
    player.scrolledTo('a/three');
    player.scrolledTo('b/one');
    expect(player.current).toBe('b/one');
  });

  it('counts from the beginning when the story only started at its first step', () => {
    const { player } = observed();
    player.go('a/one', 'start');
    player.scrolledTo('a/two');
    expect(player.current).toBe('a/two');
  });

  it('ignores a step that does not exist', () => {
    const { player } = observed();
    player.scrolledTo('a/one');
    player.scrolledTo('z/one');
    expect(player.current).toBe('a/one');
  });
});

describe('release()', () => {
  it('lets scrolling count again at once: the reader took over', () => {
    const { player } = observed();
    player.go('b/two', 'address');
    player.release();
    player.scrolledTo('a/two');
    expect(player.current).toBe('a/two');
  });

  it('moves nothing by itself', () => {
    const { player, moments } = observed();
    player.go('b/two', 'address');
    player.release();
    player.release();
    expect(player.current).toBe('b/two');
    expect(moments).toHaveLength(1);
  });
});

describe('subscribe(listener)', () => {
  it('stops when told so', () => {
    const { player, moments, stop } = observed();
    player.go('a/one', 'keys');
    stop();
    player.go('a/two', 'keys');
    expect(moments).toHaveLength(1);
  });

  it('tells a listener the step that is already on', () => {
    const player = createPlayer(STEPS);
    player.subscribe(({ step }) => {
      expect(player.current).toBe(step);
    });
    player.go('b/one', 'keys');
  });
});
