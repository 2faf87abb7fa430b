import { describe, expect, it } from 'vitest';
import { hasRoomForStage } from './layout.ts';

describe('hasRoomForStage(width, height, letters)', () => {
  it.each([
    [390, 844],
    [341, 540],
    [761, 421],
    [1440, 900],
  ])('is so at %i x %i', (width, height) => {
    expect(hasRoomForStage(width, height, 16)).toBe(true);
  });

  it.each([
    [340, 844],
    [390, 539],
    [761, 420],
    [760, 421],
  ])('is not so at %i x %i', (width, height) => {
    expect(hasRoomForStage(width, height, 16)).toBe(false);
  });

  it.each([
    [390, 844, 20],
    [390, 844, 32],
    [375, 667, 24],
    [1366, 768, 24],
    [820, 1180, 20],
  ])('is not so at %i x %i where letters have %i pixels', (width, height, letters) => {
    expect(hasRoomForStage(width, height, letters)).toBe(false);
  });

  it('is so for larger letters where the window is as many times larger', () => {
    expect(hasRoomForStage(1440, 900, 24)).toBe(true);
    expect(hasRoomForStage(1440, 888, 24)).toBe(true);
    expect(hasRoomForStage(1440, 887, 24)).toBe(false);
    expect(hasRoomForStage(1439, 900, 24)).toBe(false);
    expect(hasRoomForStage(2560, 1440, 32)).toBe(true);
  });
});
