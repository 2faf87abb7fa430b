/** The words on cards and films for social networks, and in the text file beside them. */
export const cutsMessages = {
  /** Under the signs of all claims, of which a card is about some. */
  claims: (claims: readonly { name: string; verdict: string }[], total: number): string => {
    const [only, ...others] = claims;
    if (!only || claims.length === total) return `The ${total} claims of the report`;
    return others.length > 0
      ? `${claims.length} of the ${total} claims of the report`
      : `Claim: ${only.name} (${only.verdict})`;
  },
  origin: (story: string, address: string | undefined): string =>
    address === undefined ? story : `${story} · ${address}`,
  texts: {
    of: (scene: string, story: string): string => `“${scene}”, from “${story}”`,
    film: (seconds: number, steps: number): string =>
      `A film without sound, ${seconds} seconds, ${steps === 1 ? '1 step' : `${steps} steps`}. Its captions stand in the picture; the file that ends in .vtt has them as text.`,
    filmAlt: 'Alternative text of the film',
    filmIs: (scene: string, captions: readonly string[]): string =>
      `${scene}. Drawn pictures one after the other: ${captions.map((text, i) => `(${i + 1}) ${text}`).join('; ')}.`,
    card: (position: number, title: string): string => `Card ${position}: ${title}`,
    cardAlt: 'Alternative text',
    onCard: 'On the card',
    key: (entries: readonly string[]): string => `Key: ${entries.join('; ')}.`,
    address: 'Where it stands in the story',
  },
} as const;
