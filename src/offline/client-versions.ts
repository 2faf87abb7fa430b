/** A page whose version is none that this device has a list of. */
const UNKNOWN = '?';

/**
 * Which version of the site each open page is of, so that its pictures and data are answered from the
 * same one. It outlives the worker, which browsers stop when it has nothing to do.
 */
export interface ClientVersions {
  /** The version of a page, null when it is of none that is known here, undefined when nothing was noted. */
  of(client: string): Promise<string | null | undefined>;
  /** Notes the version of a page, once: it does not change while the page is open. */
  note(client: string, version: string | null): Promise<void>;
  /** Forgets the pages that are gone. */
  tidy(isOpen: (client: string) => Promise<boolean>): Promise<void>;
}

/** @param scope address of the site's root, with a slash at the end */
export function openClientVersions(scope: string): ClientVersions {
  const notes = () => caches.open(`${new URL(scope).pathname} pages`);
  const keyOf = (client: string): string => `${scope}${client}`;
  return {
    async of(client) {
      if (client === '') return undefined;
      const noted = await (await (await notes()).match(keyOf(client)))?.text();
      return noted === UNKNOWN ? null : noted;
    },
    async note(client, version) {
      const cache = await notes();
      if (client === '' || (await cache.match(keyOf(client)))) return;
      await cache.put(keyOf(client), new Response(version ?? UNKNOWN));
    },
    async tidy(isOpen) {
      const cache = await notes();
      for (const key of await cache.keys())
        if (!(await isOpen(key.url.slice(scope.length)))) await cache.delete(key);
    },
  };
}
