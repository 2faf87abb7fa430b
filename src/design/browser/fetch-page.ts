const pages = new Map<string, Promise<Document>>();

/**
 * A page of ours, fetched once and parsed without running anything in it. Rejects when it cannot be
 * had or is not ours; then it may be tried again.
 */
export function fetchPage(address: string): Promise<Document> {
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
