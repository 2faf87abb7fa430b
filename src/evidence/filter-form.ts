import {
  EVERYTHING,
  fromQuery,
  inOrder,
  isChosen,
  toQuery,
  type Choice,
  type Choosable,
} from './filter-claims.ts';

/** A claim in the page. */
interface Card extends Choosable {
  element: HTMLElement;
}

const FIELDS = ['verdict', 'kind', 'q', 'sort'] as const;

function part<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`evidence: found no ${selector}, expected that of ClaimList.astro`);
}

const cardsIn = (list: HTMLElement): Card[] =>
  [...list.querySelectorAll<HTMLElement>(':scope > [data-verdict]')].map((element) => ({
    element,
    verdict: element.dataset.verdict ?? '',
    kind: element.dataset.kind ?? '',
    order: Number(element.dataset.order),
    rank: Number(element.dataset.rank),
    text: element.textContent,
  }));

const valuesOf = (select: HTMLSelectElement): string[] =>
  [...select.options].map(({ value }) => value).filter((value) => value !== '');

/** Shows the cards that are chosen, in the order that is chosen. Returns how many. */
function arrange(cards: readonly Card[], list: HTMLElement, choice: Choice): number {
  for (const card of cards) card.element.hidden = !isChosen(card, choice);
  const ordered = inOrder(cards, choice).map(({ element }) => element);
  // Moving what stands right would take the focus out of it.
  if (ordered.some((element, i) => element !== list.children[i])) list.append(...ordered);
  return cards.filter(({ element }) => !element.hidden).length;
}

/** Announces politely how many claims are left, in the sentences that the page has for it. */
function tell(count: HTMLElement, left: number, total: number): void {
  const { one = '', many = '', none = '', all = '' } = count.dataset;
  const some = left === 1 ? one : many;
  const sentence = left === total ? all : left === 0 ? none : some;
  const text = sentence.replace('#', String(left));
  if (count.textContent !== text) count.textContent = text;
}

/**
 * Lets a reader choose among the claims of the page. The choice stands in the address, so that it can
 * be passed on; Back undoes it. Throws when the page has no list with its form.
 */
export function filterClaims(): void {
  const form = part('[data-filter]', HTMLFormElement);
  const list = part('[data-claims]', HTMLElement);
  const count = part('[data-count]', HTMLElement);
  const select = (name: string) => part(`[data-filter] [name="${name}"]`, HTMLSelectElement);
  const fields = {
    verdict: select('verdict'),
    kind: select('kind'),
    q: part('[data-filter] [name="q"]', HTMLInputElement),
    sort: select('sort'),
  } satisfies Record<keyof Choice, HTMLInputElement | HTMLSelectElement>;
  const cards = cardsIn(list);
  const offered = { verdicts: valuesOf(fields.verdict), kinds: valuesOf(fields.kind) };

  const show = (choice: Choice): void => {
    for (const name of FIELDS) fields[name].value = choice[name];
    tell(count, arrange(cards, list, choice), cards.length);
  };
  /** A new entry of the history for a choice; letters of a search share one. */
  const keep = (choice: Choice, isTyping: boolean): void => {
    const address = location.pathname + toQuery(choice) + location.hash;
    if (address === location.pathname + location.search + location.hash) return;
    const isSameSearch = isTyping && fromQuery(location.search, offered).q !== '';
    if (isSameSearch) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  const restore = (): void => {
    show(fromQuery(location.search, offered));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', ({ target }) => {
    const choice: Choice = {
      verdict: fields.verdict.value,
      kind: fields.kind.value,
      q: fields.q.value,
      sort: fields.sort.value === 'verdict' ? 'verdict' : 'text',
    };
    show(choice);
    keep(choice, target === fields.q);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    show(EVERYTHING);
    keep(EVERYTHING, false);
  });
  addEventListener('popstate', restore);
  form.hidden = false;
  restore();
}
