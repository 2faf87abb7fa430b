import type { Colour } from '../colours.ts';
import { liveScene, type LiveScene } from '../frame/live-scene.ts';
import { picturesOf } from '../frame/picture-of.ts';
import { book } from '../frame/real-frames.fixture.ts';

/** All scenes of this story as a live map gets them, for tests. */
export const realScenes: readonly (LiveScene & { id: string })[] = [...book.scenes.keys()].map(
  (id) => ({ id, ...liveScene(picturesOf(book, id)) }),
);

/** Colours for tests: the same for every name, as browsers write them. */
export const TEST_COLOUR: Colour = () => 'rgb(12, 34, 56)';
