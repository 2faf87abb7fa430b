import { book } from '../frame/real-frames.fixture.ts';
import { liveScene, picturesOf, type LiveScene } from '../frame/scene.ts';
import type { Palette } from './palette.ts';

/** All scenes of this story as a live map gets them, for tests. */
export const realScenes: readonly (LiveScene & { id: string })[] = [...book.scenes.keys()].map(
  (id) => ({ id, ...liveScene(picturesOf(id, book)) }),
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
  role: { attacker: 'rgb(10, 0, 0)', defender: 'rgb(11, 0, 0)', neutral: 'rgb(12, 0, 0)' },
};
