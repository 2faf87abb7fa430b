import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldNames, readAnswers, writtenAnswers } from './kept-answers.ts';

it('reads back what was written, without fields that are empty', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (given) => {
      const answers = new Map(Object.entries(given));
      const kept = readAnswers(writtenAnswers(answers));
      expect(kept).toEqual(new Map([...answers].filter(([, text]) => text !== '')));
    }),
  );
  expect(writtenAnswers(new Map([['a', '']]))).toBeNull();
});

it('takes nothing from what it did not write', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const answer of readAnswers(text).values()) expect(typeof answer).toBe('string');
    }),
  );
  expect(readAnswers(null).size).toBe(0);
  expect(readAnswers('["a"]').size).toBe(0);
  expect([...readAnswers(`{"a":1,"b":"${'x'.repeat(20_001)}","c":"yes"}`)]).toEqual([['c', 'yes']]);
});

it('gives every field a name of its own, whatever their order', () => {
  const fields = [
    { sheet: 'a', label: 'Your answer' },
    { sheet: 'b', label: 'Your answer' },
    { sheet: 'a', label: 'Your answer' },
  ];
  expect(fieldNames(fields)).toEqual(['a: Your answer', 'b: Your answer', 'a: Your answer (2)']);
  expect(fieldNames(fields.slice(1))).toEqual(['b: Your answer', 'a: Your answer']);
});
