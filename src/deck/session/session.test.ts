import { describe, expect, it } from 'vitest';
import { parseMessage, type Message, type Role } from './message.ts';
import { freshRoom, type Room } from './session-state.ts';
import { createSession, SILENCE, type Session } from './session.ts';

const STEPS = ['a/1', 'a/2', 'a/3', 'a/4'];

/** Windows of one browser. What one posts, the others hear when it is delivered, in any order. */
function classroom() {
  const windows = new Map<string, Session>();
  const underway: { to: string; message: Message }[] = [];
  const asleep = new Set<string>();
  let now = 0;
  const deliver = (one: { to: string; message: Message }): void => {
    const message = parseMessage(structuredClone(one.message), STEPS, []);
    if (message && !asleep.has(one.to)) windows.get(one.to)?.hear(message, now);
  };
  return {
    open(id: string, role: Role, step = 'a/1', insists?: Partial<Room>): Session {
      const session = createSession({
        id,
        role,
        room: freshRoom(step),
        post(message) {
          for (const to of windows.keys()) if (to !== id) underway.push({ to, message });
        },
        ...(insists ? { insists } : {}),
      });
      windows.set(id, session);
      return session;
    },
    /** The window hears nothing more, as if its page slept, until it wakes. */
    sleep(id: string): void {
      asleep.add(id);
    },
    wake(id: string): void {
      asleep.delete(id);
    },
    close(id: string): void {
      windows.get(id)?.leave();
      windows.delete(id);
    },
    /** Delivers all that is underway, and what that brings about. */
    settle(pick: (length: number) => number = () => 0): void {
      for (let i = 0; underway.length > 0; i += 1) {
        if (i > 1000) throw new Error('the windows do not come to rest');
        const [one] = underway.splice(pick(underway.length), 1);
        if (one) deliver(one);
      }
    },
    wait(milliseconds: number): number {
      now += milliseconds;
      return now;
    },
  };
}

describe('two windows', () => {
  it('follow each other both ways', () => {
    const room = classroom();
    const hall = room.open('hall', 'hall');
    const notes = room.open('notes', 'presenter');
    hall.change({ step: 'a/2' });
    room.settle();
    expect(notes.room.step).toBe('a/2');
    notes.change({ step: 'a/3', isBlack: true });
    room.settle();
    expect(hall.room).toEqual(notes.room);
    expect(hall.room.step).toBe('a/3');
  });

  it('tell their listeners once of each change, whoever made it', () => {
    const room = classroom();
    const hall = room.open('hall', 'hall');
    const notes = room.open('notes', 'presenter');
    const heard: string[] = [];
    notes.subscribe(({ step }) => heard.push(step));
    hall.change({ step: 'a/2' });
    room.settle();
    notes.change({ step: 'a/3' });
    room.settle();
    hall.greet();
    room.settle();
    expect(heard).toEqual(['a/2', 'a/3']);
  });

  it('agree again after one was loaded anew', () => {
    const room = classroom();
    const hall = room.open('hall', 'hall');
    room.open('notes', 'presenter').greet();
    hall.change({ step: 'a/3', marks: [{ at: [1, 1], hands: 2 }] });
    room.settle();
    room.close('notes');
    hall.change({ step: 'a/4' });
    room.settle();
    const again = room.open('notes-2', 'presenter', 'a/1');
    again.greet();
    room.settle();
    expect(again.room).toEqual(hall.room);
    expect(again.room.step).toBe('a/4');
    room.close('hall');
    room.settle();
    again.change({ step: 'a/2' });
    const hallAgain = room.open('hall-2', 'hall', 'a/4');
    hallAgain.greet();
    room.settle();
    expect(hallAgain.room).toEqual(again.room);
    expect(hallAgain.room.step).toBe('a/2');
  });

  it('agree again after one has slept, even when it speaks first', () => {
    const room = classroom();
    const hall = room.open('hall', 'hall');
    const notes = room.open('notes', 'presenter');
    room.sleep('hall');
    for (const step of ['a/2', 'a/3', 'a/4']) notes.change({ step });
    room.settle();
    room.wake('hall');
    hall.change({ isBlack: true });
    room.settle();
    expect(hall.room).toEqual(notes.room);
    expect(hall.room.step).toBe('a/4');
  });

  it('a hall that was just opened at a step takes the others there, and keeps what the class told', () => {
    const room = classroom();
    const notes = room.open('notes', 'presenter');
    notes.change({ step: 'a/2', marks: [{ at: [1, 1], hands: 2 }] });
    const hall = room.open('hall', 'hall', 'a/4', { step: 'a/4' });
    const seen: string[] = [];
    hall.subscribe(({ step }) => seen.push(step));
    hall.greet();
    room.settle();
    expect([hall.room.step, notes.room.step]).toEqual(['a/4', 'a/4']);
    expect(seen).toEqual(['a/4']);
    expect(hall.room.marks).toEqual([{ at: [1, 1], hands: 2 }]);
  });

  it('a hall keeps its step when a presenter comes, whatever their names', () => {
    for (const [hallName, notesName] of [
      ['a', 'z'],
      ['z', 'a'],
    ] as const)
      for (const insists of [undefined, { step: 'a/3' }]) {
        const room = classroom();
        const hall = room.open(hallName, 'hall', 'a/3', insists);
        const seen: string[] = [];
        hall.subscribe(({ step }) => seen.push(step));
        const notes = room.open(notesName, 'presenter');
        notes.greet();
        room.settle();
        expect([hall.room.step, notes.room.step]).toEqual(['a/3', 'a/3']);
        expect(seen.filter((step) => step !== 'a/3')).toEqual([]);
      }
  });

  it('a hall that has moved on does not go back when a presenter comes', () => {
    const room = classroom();
    const hall = room.open('hall', 'hall', 'a/4', { step: 'a/4' });
    hall.greet();
    room.settle();
    hall.change({ step: 'a/1' });
    const notes = room.open('notes', 'presenter', 'a/2');
    notes.greet();
    room.settle();
    expect([hall.room.step, notes.room.step]).toEqual(['a/1', 'a/1']);
  });
});

describe('two presenter windows', () => {
  it('come to rest on the same room, in whatever order they hear of each other', () => {
    for (const pick of [() => 0, (length: number) => length - 1, (length: number) => length >> 1]) {
      const room = classroom();
      const hall = room.open('hall', 'hall');
      const [left, right] = [room.open('left', 'presenter'), room.open('right', 'presenter')];
      left.change({ step: 'a/2' });
      right.change({ step: 'a/3' });
      left.change({ isBlack: true });
      right.change({ step: 'a/4' });
      room.settle(pick);
      expect(left.room).toEqual(right.room);
      expect(hall.room).toEqual(left.room);
      expect(hall.room.step).toBe('a/4');
      left.change({ step: 'a/1' });
      room.settle(pick);
      expect([hall, left, right].map((one) => one.room.step)).toEqual(['a/1', 'a/1', 'a/1']);
    }
  });
});

describe('isThere', () => {
  it('knows a window from when it is heard of until it leaves or falls silent', () => {
    const room = classroom();
    const notes = room.open('notes', 'presenter');
    const hall = room.open('hall', 'hall');
    expect(notes.isThere('hall', 0)).toBe(false);
    notes.greet();
    room.settle();
    expect(notes.isThere('hall', room.wait(SILENCE - 1))).toBe(true);
    expect(notes.isThere('presenter', 0)).toBe(false);
    expect(notes.isThere('hall', room.wait(1))).toBe(false);
    hall.greet();
    room.settle();
    expect(notes.isThere('hall', room.wait(1))).toBe(true);
    room.close('hall');
    room.settle();
    expect(notes.isThere('hall', room.wait(0))).toBe(false);
  });

  it('does not hear itself', () => {
    const room = classroom();
    const hall = room.open('hall', 'hall');
    hall.greet();
    room.settle();
    expect(hall.isThere('hall', 0)).toBe(false);
  });
});
