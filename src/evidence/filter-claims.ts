/** What the list of claims is narrowed to. An empty text means: all. */
export interface Choice {
  /** A class of certainty, like `contested`. */
  verdict: string;
  /** A kind of claim, like `event`. */
  kind: string;
  /** Words to be found. */
  q: string;
  sort: 'text' | 'verdict';
}

/** A claim as far as choosing needs it. */
export interface Choosable {
  verdict: string;
  kind: string;
  /** Place in the text of the report. */
  order: number;
  /** Place of its verdict on the scale, surest first. */
  rank: number;
  /** All words in which a search looks. */
  text: string;
}

export const EVERYTHING: Choice = { verdict: '', kind: '', q: '', sort: 'text' };

/** Without accents and capital letters, and with straight apostrophes: as readers type. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();

/** Whether a claim is among those chosen: of the verdict, of the kind, and with every word searched for. */
export function isChosen({ verdict, kind, text }: Choosable, choice: Choice): boolean {
  const words = plain(choice.q).split(/\s+/).filter(Boolean);
  const within = plain(text);
  return (
    (choice.verdict === '' || choice.verdict === verdict) &&
    (choice.kind === '' || choice.kind === kind) &&
    words.every((word) => within.includes(word))
  );
}

/** The claims in the order wished for: that of the text, or surest first and then that of the text. */
export function inOrder<T extends Choosable>(claims: readonly T[], { sort }: Choice): T[] {
  return claims.toSorted((a, b) => (sort === 'verdict' ? a.rank - b.rank : 0) || a.order - b.order);
}

/** The part of an address that brings a choice back; empty when everything is shown. */
export function toQuery({ verdict, kind, q, sort }: Choice): string {
  const query = new URLSearchParams();
  if (verdict !== '') query.set('verdict', verdict);
  if (kind !== '') query.set('kind', kind);
  if (q.trim() !== '') query.set('q', q.trim());
  if (sort !== 'text') query.set('sort', sort);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Letters of a search that are looked at. */
const MOST_LETTERS = 100;

/** The choice that an address asks for. Values that the page does not offer are left out. */
export function fromQuery(
  query: string,
  offered: { verdicts: readonly string[]; kinds: readonly string[] },
): Choice {
  const asked = new URLSearchParams(query);
  const one = (name: string, values: readonly string[]): string => {
    const value = asked.get(name) ?? '';
    return values.includes(value) ? value : '';
  };
  return {
    verdict: one('verdict', offered.verdicts),
    kind: one('kind', offered.kinds),
    // Whole letters: half of one could not stand in an address again.
    q: Array.from((asked.get('q') ?? '').trim())
      .slice(0, MOST_LETTERS)
      .join('')
      .trim(),
    sort: asked.get('sort') === 'verdict' ? 'verdict' : 'text',
  };
}
