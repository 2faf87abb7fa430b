/** Attributes that name other elements by id. */
const NAMING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const;

const pages = new Map<string, Promise<Document>>();

/**
 * A page of ours, fetched once and parsed without running anything in it. Rejects when it cannot be
 * had or is not ours; then it may be tried again.
 */
function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetch(address).then(async (response) => {
    const { ok, status, url } = response;
    if (!ok || new URL(url).origin !== location.origin)
      throw new Error(`${address}: found status ${status} from ${url}, expected a page of ours`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** Makes ids in a part differ from those of the page that takes it in. */
function renameIds(part: HTMLElement): void {
  const all = [part, ...part.querySelectorAll<HTMLElement>('*')];
  for (const element of all) {
    if (element.id) element.id = `part-${element.id}`;
    for (const attribute of NAMING) {
      const named = element.getAttribute(attribute);
      if (named) element.setAttribute(attribute, named.replaceAll(/\S+/g, 'part-$&'));
    }
  }
}

/** The heading of a part stands below the one of the page that takes it in. */
function lowerHeadings(part: HTMLElement): void {
  if (!part.querySelector('h1')) return;
  for (const level of [3, 2, 1])
    for (const heading of part.querySelectorAll(`h${level}`)) {
      const lower = document.createElement(`h${level + 1}`);
      for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
}

/**
 * A copy of a part of another page of this site, fit to stand in this one: without scripts, with
 * links and pictures that lead where they led there, and with ids and headings that do not get in the way here.
 *
 * @param address of the page; what follows a # is left out
 * @returns a promise that rejects when the page or the part cannot be had
 */
export async function fetchFragment(address: string, selector: string): Promise<HTMLElement> {
  const home = new URL(address, location.href);
  home.hash = '';
  const found = (await pageAt(home.href)).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${home.href}: found no ${selector}, expected one`);
  const part = document.importNode(found, true);
  for (const script of part.querySelectorAll('script, style')) script.remove();
  for (const name of ['href', 'src'])
    for (const element of part.querySelectorAll(`:is(a, img)[${name}]`))
      element.setAttribute(name, new URL(element.getAttribute(name) ?? '', home).href);
  renameIds(part);
  lowerHeadings(part);
  return part;
}
