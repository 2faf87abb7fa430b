import { describe, expect, it } from 'vitest';
import { sceneMessages } from './scenes.ts';

describe('a position in words', () => {
  it.each([
    [43.118889, 36.335, '36.34° N, 43.12° E'],
    [-72.3, -45.419, '45.42° S, 72.30° W'],
    [0, 0, '0.00° N, 0.00° E'],
  ])('%s, %s is %s', (longitude, latitude, words) => {
    expect(sceneMessages.zoomAt(longitude, latitude, 7)).toBe(`centre ${words}; zoom 7.00`);
  });
});

describe('what is seen in words', () => {
  it.each([
    [[39.2, 33.2, 45, 37.1], '39.2° to 45° E, 33.2° to 37.1° N'],
    [[-73, -46, -72, -45], '73° to 72° W, 46° to 45° S'],
    [[-1, -2, 3, 4], '1° W to 3° E, 2° S to 4° N'],
  ])('%s is %s', (bounds, words) => {
    expect(sceneMessages.seen(bounds)).toBe(words);
  });
});
