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

function cardsIn(list: HTMLElement): Card[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-verdict]')].map((element) => ({
    element,
    verdict: element.dataset.verdict ?? '',
    kind: element.dataset.kind ?? '',
    order: Number(element.dataset.order),
    rank: Number(element.dataset.rank),
    text: element.textContent,
  }));
}

function listNamed(form: HTMLFormElement, name: string): HTMLSelectElement {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLSelectElement) return found;
  throw new Error(`evidence: found no list "${name}", expected one in the form`);
}

const valuesOf = (select: HTMLSelectElement): string[] =>
  [...select.options].map(({ value }) => value).filter((value) => value !== '');

/**
 * Lets a reader choose among the claims of the page. The choice stands in the address, so that it can
 * be passed on; Back undoes it. How many claims are left is announced politely.
 */
export function serveClaims(form: HTMLFormElement, list: HTMLElement, count: HTMLElement): void {
  const cards = cardsIn(list);
  const verdict = listNamed(form, 'verdict');
  const kind = listNamed(form, 'kind');
  const sort = listNamed(form, 'sort');
  const q = form.elements.namedItem('q');
  if (!(q instanceof HTMLInputElement))
    throw new Error('evidence: found no field "q", expected one in the form');
  const offered = { verdicts: valuesOf(verdict), kinds: valuesOf(kind) };
  const { one = '', many = '', none = '', all = '' } = count.dataset;

  const read = (): Choice => ({
    verdict: verdict.value,
    kind: kind.value,
    q: q.value,
    sort: sort.value === 'verdict' ? 'verdict' : 'text',
  });
  const write = (choice: Choice): void => {
    verdict.value = choice.verdict;
    kind.value = choice.kind;
    q.value = choice.q;
    sort.value = choice.sort;
  };
  const show = (choice: Choice): void => {
    for (const card of cards) card.element.hidden = !isChosen(card, choice);
    const ordered = inOrder(cards, choice).map(({ element }) => element);
    // Moving what stands right would take the focus out of it.
    if (ordered.some((element, i) => element !== list.children[i])) list.append(...ordered);
    const left = cards.filter(({ element }) => !element.hidden).length;
    const text =
      left === cards.length
        ? all
        : left === 0
          ? none
          : (left === 1 ? one : many).replace('#', String(left));
    if (count.textContent !== text) count.textContent = text;
  };
  /** A new entry of the history for a choice; letters of a search share one. */
  const keep = (choice: Choice, isTyping: boolean): void => {
    const address = location.pathname + toQuery(choice) + location.hash;
    if (address === location.pathname + location.search + location.hash) return;
    const isSameSearch = isTyping && fromQuery(location.search, offered).q !== '';
    if (isSameSearch) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  const change = (isTyping: boolean): void => {
    const choice = read();
    show(choice);
    keep(choice, isTyping);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  for (const select of [verdict, kind, sort])
    select.addEventListener('change', () => {
      change(false);
    });
  q.addEventListener('input', () => {
    change(true);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    write(EVERYTHING);
    change(false);
  });
  const restore = (): void => {
    const choice = fromQuery(location.search, offered);
    write(choice);
    show(choice);
  };
  addEventListener('popstate', restore);
  form.hidden = false;
  restore();
}
