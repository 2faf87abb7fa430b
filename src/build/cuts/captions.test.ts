import { expect, it } from 'vitest';
import { captionsVtt } from './captions.ts';

it('has a cue for each step, which changes in the middle of a move', () => {
  const standings = [
    { start: 0, end: 75 },
    { start: 95, end: 1600 },
    { start: 1620, end: 92_000 },
  ];
  expect(captionsVtt('A scene', ['One', 'Two', 'Three'], standings)).toBe(
    `WEBVTT

NOTE
A scene

1
00:00:00.000 --> 00:00:03.400
One

2
00:00:03.400 --> 00:01:04.400
Two

3
00:01:04.400 --> 01:01:20.000
Three
`,
  );
});

it('writes nothing that would end a note or begin a tag', () => {
  const text = captionsVtt('a --> b', ['Hatra & <Hamrin>'], [{ start: 0, end: 25 }]);
  expect(text).toContain('Hatra &amp; &lt;Hamrin>');
  expect(text.match(/-->/g)).toHaveLength(1);
});
