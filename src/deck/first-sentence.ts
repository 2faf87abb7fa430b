const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text, which the hall reads from afar, and the rest of it. */
export function leadOf(text: string): { lead: string; rest: string } {
  const [first] = sentences.segment(text);
  const lead = (first?.segment ?? text).trim();
  return { lead, rest: text.slice(first?.segment.length ?? text.length).trim() };
}
