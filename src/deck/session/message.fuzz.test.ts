import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyValue, RUNS, spoiled } from '../../model/hostile-values.fixture.ts';
import { parseMessage, type Message } from './message.ts';
import { freshState } from './session-state.ts';
import { KNOWN, message as valid } from './sample-message.fixture.ts';
import { createSession } from './session.ts';

const data = fc.oneof({ weight: 1, arbitrary: anyValue }, { weight: 4, arbitrary: spoiled(valid) });
const parse = (value: unknown): Message | undefined => parseMessage(value, KNOWN);

it('whatever comes through the channel, what is taken of it is a whole message of ours', () => {
  fc.assert(
    fc.property(data, (value) => {
      const message = parse(value);
      if (!message) return;
      expect(Object.keys(message)).toEqual(Object.keys(valid));
      expect(Object.keys(message.state).toSorted()).toEqual(Object.keys(valid.state).toSorted());
      expect(KNOWN.steps).toContain(message.state.step);
      expect(parse(structuredClone(message))).toEqual(message);
    }),
    RUNS,
  );
});

it('whatever a window hears, it stays a state that it can say to others', () => {
  fc.assert(
    fc.property(fc.array(data, { maxLength: 5 }), (heard) => {
      const said: Message[] = [];
      const session = createSession({
        id: 'z9',
        role: 'audience',
        state: freshState('attack/region'),
        post: (message) => said.push(message),
      });
      for (const value of heard) {
        const message = parse(value);
        if (message) session.hear(message, 1);
      }
      session.change({ isBlack: true });
      const last = said.at(-1);
      expect(last?.state.isBlack).toBe(true);
      expect(parse(structuredClone(last))).toEqual(last);
    }),
    { ...RUNS, numRuns: 200 },
  );
});
