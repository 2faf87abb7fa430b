import { offlineMessages } from '#messages/offline.ts';
import { OFFLINE_PAGE } from './file-list.ts';
import { siteRoot } from './register.ts';
import { openStore } from './store.ts';

const words = offlineMessages.page;

interface StoredPage {
  address: string;
  title: string;
}

/** The title of a stored page, without the name of the site behind it. */
function titleIn(html: string, site: string): string {
  const [, escaped = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const title = new DOMParser().parseFromString(escaped, 'text/html').body.textContent;
  return title.replace(`: ${site}`, '');
}

/** The pages that can be read here, the story first. */
async function storedPages(site: string): Promise<StoredPage[]> {
  const root = siteRoot();
  const store = openStore(root);
  const pages = new Map<string, StoredPage>();
  for (const { files } of await store.lists())
    for (const file of files) {
      const address = root + file.path.replace(/index\.html$/, '');
      if (!file.path.endsWith('index.html') || pages.has(address)) continue;
      const text = await (await store.get(file))?.text();
      if (text !== undefined) pages.set(address, { address, title: titleIn(text, site) });
    }
  pages.delete(root + OFFLINE_PAGE);
  const isStory = ({ address }: StoredPage): number => (address === root ? 0 : 1);
  return [...pages.values()].toSorted((a, b) => isStory(a) - isStory(b));
}

function linksTo(pages: readonly StoredPage[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { address, title } of pages) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    list.appendChild(document.createElement('li')).append(link);
  }
  return list;
}

/** Pages of single claims are many: they wait behind one line. */
function folded(claims: readonly StoredPage[]): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words.claims(claims.length);
  details.append(summary, linksTo(claims));
  return details;
}

/** Lists the stored pages in an element. */
export async function listStoredPages(into: HTMLElement, site: string): Promise<void> {
  const pages = await storedPages(site);
  if (pages.length === 0) {
    into.textContent = words.none;
    return;
  }
  const isClaim = ({ address }: StoredPage): boolean => /\/evidence\/[^/]+\/$/.test(address);
  const claims = pages.filter(isClaim);
  into.replaceChildren(linksTo(pages.filter((page) => !isClaim(page))));
  if (claims.length > 0) into.append(folded(claims));
}
