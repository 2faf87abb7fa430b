const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text, which stands in large letters for the audience, and the rest of it. */
export function splitFirstSentence(text: string): { first: string; rest: string } {
  const [{ segment } = { segment: text }] = sentences.segment(text);
  return { first: segment.trim(), rest: text.slice(segment.length).trim() };
}
