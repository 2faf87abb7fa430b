import { describe, expect, it } from 'vitest';
import { parseMessage, type Message, type Role } from './message.ts';
import { freshState, type SessionState } from './session-state.ts';
import { createSession, SILENCE, type Session } from './session.ts';

const KNOWN = { steps: ['a/1', 'a/2', 'a/3', 'a/4'], claims: [], pathKey: () => '' };

/** Windows of one browser. What one posts, the others hear when it is delivered, in any order. */
function windowsOfOneBrowser() {
  const sessions = new Map<string, Session>();
  const underway: { to: string; message: Message }[] = [];
  const asleep = new Set<string>();
  let now = 0;
  const deliver = (one: { to: string; message: Message }): void => {
    const message = parseMessage(structuredClone(one.message), KNOWN);
    if (message && !asleep.has(one.to)) sessions.get(one.to)?.hear(message, now);
  };
  return {
    open(id: string, role: Role, step = 'a/1', insists?: Partial<SessionState>): Session {
      const session = createSession({
        id,
        role,
        state: freshState(step),
        post(message) {
          for (const to of sessions.keys()) if (to !== id) underway.push({ to, message });
        },
        ...(insists ? { insists } : {}),
      });
      sessions.set(id, session);
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
      sessions.get(id)?.leave();
      sessions.delete(id);
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
    const windows = windowsOfOneBrowser();
    const audience = windows.open('audience', 'audience');
    const notes = windows.open('notes', 'presenter');
    audience.change({ step: 'a/2' });
    windows.settle();
    expect(notes.state.step).toBe('a/2');
    notes.change({ step: 'a/3', isBlack: true });
    windows.settle();
    expect(audience.state).toEqual(notes.state);
    expect(audience.state.step).toBe('a/3');
  });

  it('tell their listeners once of each change, whoever made it', () => {
    const windows = windowsOfOneBrowser();
    const audience = windows.open('audience', 'audience');
    const notes = windows.open('notes', 'presenter');
    const heard: string[] = [];
    notes.subscribe(({ step }) => heard.push(step));
    audience.change({ step: 'a/2' });
    windows.settle();
    notes.change({ step: 'a/3' });
    windows.settle();
    audience.greet();
    windows.settle();
    expect(heard).toEqual(['a/2', 'a/3']);
  });

  it('agree again after one was loaded anew', () => {
    const windows = windowsOfOneBrowser();
    const audience = windows.open('audience', 'audience');
    windows.open('notes', 'presenter').greet();
    audience.change({ step: 'a/3', marks: [{ at: [1, 1], hands: 2 }] });
    windows.settle();
    windows.close('notes');
    audience.change({ step: 'a/4' });
    windows.settle();
    const again = windows.open('notes-2', 'presenter', 'a/1');
    again.greet();
    windows.settle();
    expect(again.state).toEqual(audience.state);
    expect(again.state.step).toBe('a/4');
    windows.close('audience');
    windows.settle();
    again.change({ step: 'a/2' });
    const audienceAgain = windows.open('audience-2', 'audience', 'a/4');
    audienceAgain.greet();
    windows.settle();
    expect(audienceAgain.state).toEqual(again.state);
    expect(audienceAgain.state.step).toBe('a/2');
  });

  it('agree again after one has slept, even when it speaks first', () => {
    const windows = windowsOfOneBrowser();
    const audience = windows.open('audience', 'audience');
    const notes = windows.open('notes', 'presenter');
    windows.sleep('audience');
    for (const step of ['a/2', 'a/3', 'a/4']) notes.change({ step });
    windows.settle();
    windows.wake('audience');
    audience.change({ isBlack: true });
    windows.settle();
    expect(audience.state).toEqual(notes.state);
    expect(audience.state.step).toBe('a/4');
  });

  it('a window for the audience that was just opened at a step takes the others there, and keeps what the class told', () => {
    const windows = windowsOfOneBrowser();
    const notes = windows.open('notes', 'presenter');
    notes.change({ step: 'a/2', marks: [{ at: [1, 1], hands: 2 }] });
    const audience = windows.open('audience', 'audience', 'a/4', { step: 'a/4' });
    const seen: string[] = [];
    audience.subscribe(({ step }) => seen.push(step));
    audience.greet();
    windows.settle();
    expect([audience.state.step, notes.state.step]).toEqual(['a/4', 'a/4']);
    expect(seen).toEqual(['a/4']);
    expect(audience.state.marks).toEqual([{ at: [1, 1], hands: 2 }]);
  });

  it('a window for the audience keeps its step when a presenter comes, whatever their names', () => {
    for (const [audienceName, notesName] of [
      ['a', 'z'],
      ['z', 'a'],
    ] as const)
      for (const insists of [undefined, { step: 'a/3' }]) {
        const windows = windowsOfOneBrowser();
        const audience = windows.open(audienceName, 'audience', 'a/3', insists);
        const seen: string[] = [];
        audience.subscribe(({ step }) => seen.push(step));
        const notes = windows.open(notesName, 'presenter');
        notes.greet();
        windows.settle();
        expect([audience.state.step, notes.state.step]).toEqual(['a/3', 'a/3']);
        expect(seen.filter((step) => step !== 'a/3')).toEqual([]);
      }
  });

  it('a window for the audience that has moved on does not go back when a presenter comes', () => {
    const windows = windowsOfOneBrowser();
    const audience = windows.open('audience', 'audience', 'a/4', { step: 'a/4' });
    audience.greet();
    windows.settle();
    audience.change({ step: 'a/1' });
    const notes = windows.open('notes', 'presenter', 'a/2');
    notes.greet();
    windows.settle();
    expect([audience.state.step, notes.state.step]).toEqual(['a/1', 'a/1']);
  });
});

describe('two presenter windows', () => {
  it('come to rest on the same state, in whatever order they hear of each other', () => {
    for (const pick of [() => 0, (length: number) => length - 1, (length: number) => length >> 1]) {
      const windows = windowsOfOneBrowser();
      const audience = windows.open('audience', 'audience');
      const [left, right] = [windows.open('left', 'presenter'), windows.open('right', 'presenter')];
      left.change({ step: 'a/2' });
      right.change({ step: 'a/3' });
      left.change({ isBlack: true });
      right.change({ step: 'a/4' });
      windows.settle(pick);
      expect(left.state).toEqual(right.state);
      expect(audience.state).toEqual(left.state);
      expect(audience.state.step).toBe('a/4');
      left.change({ step: 'a/1' });
      windows.settle(pick);
      expect([audience, left, right].map((one) => one.state.step)).toEqual(['a/1', 'a/1', 'a/1']);
    }
  });
});

describe('isThere', () => {
  it('knows a window from when it is heard of until it leaves or falls silent', () => {
    const windows = windowsOfOneBrowser();
    const notes = windows.open('notes', 'presenter');
    const audience = windows.open('audience', 'audience');
    expect(notes.isThere('audience', 0)).toBe(false);
    notes.greet();
    windows.settle();
    expect(notes.isThere('audience', windows.wait(SILENCE - 1))).toBe(true);
    expect(notes.isThere('presenter', 0)).toBe(false);
    expect(notes.isThere('audience', windows.wait(1))).toBe(false);
    audience.greet();
    windows.settle();
    expect(notes.isThere('audience', windows.wait(1))).toBe(true);
    windows.close('audience');
    windows.settle();
    expect(notes.isThere('audience', windows.wait(0))).toBe(false);
  });

  it('does not hear itself', () => {
    const windows = windowsOfOneBrowser();
    const audience = windows.open('audience', 'audience');
    audience.greet();
    windows.settle();
    expect(audience.isThere('audience', 0)).toBe(false);
  });
});
