import { cutsMessages } from '#messages/cuts.ts';
import type { Card } from './card.ts';

/** What a text file beside the cuts of a scene tells of. */
export interface CutTexts {
  /** Title of the scene, and of the story. */
  scene: string;
  story: string;
  /** In the order of the film; `words` say what a card's picture shows. */
  cards: readonly { card: Card; words: string; address: string | undefined }[];
  /** Of the film; undefined where none is made. */
  seconds: number | undefined;
  /** Name of the story and its address, as they stand on the cards. */
  origin: string;
}

const given = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part) => part !== undefined);

/** Alternative text, and all that is written on each card, for whoever publishes them. */
export function cutTexts({ scene, story, cards, seconds, origin }: CutTexts): string {
  const words = cutsMessages.texts;
  const titles = cards.map(({ card }) => card.title);
  const film =
    seconds === undefined
      ? []
      : [
          words.film(Math.round(seconds), cards.length),
          `${words.filmAlt}:\n${words.filmIs(scene, titles)}`,
        ];
  const each = cards.flatMap(({ card, words: shows, address }, i) => {
    const { title, unit, legend, strip, claims, credit } = card;
    const key = legend.length > 0 ? words.key(legend.map(({ text }) => text)) : undefined;
    const written = [scene, title, unit, key, strip === '' ? undefined : claims, credit, origin];
    return given([
      words.card(i + 1, title),
      `${words.cardAlt}:\n${title}. ${shows.replaceAll(/\s+/g, ' ').trim()}`,
      `${words.onCard}:\n${given(written).join('\n')}`,
      address === undefined ? undefined : `${words.address}: ${address}`,
    ]);
  });
  return `${[words.of(scene, story), ...film, ...each].join('\n\n')}\n`;
}
