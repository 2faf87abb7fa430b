import { book } from '../frame/real-frames.fixture.ts';
import { liveScene, type LiveScene } from '../frame/live-scene.ts';
import { picturesOf } from '../frame/picture-of.ts';
import type { Palette } from './palette.ts';

/** All scenes of this story as a live map gets them, for tests. */
export const realScenes: readonly (LiveScene & { id: string })[] = [...book.scenes.keys()].map(
  (id) => ({ id, ...liveScene(picturesOf(book, id)) }),
);

/** A palette for tests: every colour is another one. */
export const TEST_PALETTE: Palette = {
  sea: '#000001',
  land: '#000002',
  landFar: '#000003',
  relief: '#000004',
  water: '#000005',
  river: '#000006',
  border: '#000007',
  governorate: '#000008',
  ridge: '#000009',
  role: { attacker: '#0a0000', defender: '#0b0000', neutral: '#0c0000' },
};
