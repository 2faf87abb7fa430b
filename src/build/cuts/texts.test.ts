import { expect, it } from 'vitest';
import { cutTexts } from './texts.ts';

const card = {
  title: 'The pier was moved',
  unit: undefined,
  legend: [{ swatch: 'grain' as const, certainty: 'plausible' as const, text: 'an area' }],
  strip: '<svg/>',
  claims: 'Claim: a moved pier (contested)',
  credit: 'Map: somebody.',
};
const GIVEN = {
  scene: 'A scene',
  story: 'A story',
  origin: 'A story · example.org',
  cards: [{ card, words: 'A lake\nwith a pier.', address: 'https://example.org/#lake/shore' }],
  seconds: 12.4,
};

it('has alternative texts, and all that is written on each card', () => {
  expect(cutTexts(GIVEN)).toMatchInlineSnapshot(`
    "“A scene”, from “A story”

    A film without sound, 12 seconds, 1 step. Its captions stand in the picture; the file that ends in .vtt has them as text.

    Alternative text of the film:
    A scene. Drawn pictures one after the other: (1) The pier was moved.

    Card 1: The pier was moved

    Alternative text:
    The pier was moved. A lake with a pier.

    On the card:
    A scene
    The pier was moved
    Key: an area.
    Claim: a moved pier (contested)
    Map: somebody.
    A story · example.org

    Where it stands in the story: https://example.org/#lake/shore
    "
  `);
});

it('does not speak of a film where none was made', () => {
  expect(cutTexts({ ...GIVEN, seconds: undefined })).not.toContain('film');
});
