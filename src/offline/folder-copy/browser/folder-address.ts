/** Where the copy is, and where the site was. */
export interface Folder {
  /** Address of the copy's folder, with a slash at the end. */
  root: string;
  /** Path of the site's root on its host, with a slash at both ends. */
  base: string;
}

/** The path of a file of the copy from its root, for an address as it is written anywhere. Undefined for others. */
export function pathIn(written: string, page: string, { root, base }: Folder): string | undefined {
  if (written.startsWith(base) && !written.startsWith('//')) return written.slice(base.length);
  const { href } = new URL(written, page);
  return href.startsWith(root) ? href.slice(root.length) : undefined;
}

/**
 * The address in the folder for one that a script has written for a host: with the folder before it and
 * the name of the page behind it. Undefined when it is right as it is.
 *
 * @param page address of the page that it stands in
 */
export function folderAddress(written: string, page: string, folder: Folder): string | undefined {
  const path = pathIn(written, page, folder);
  if (path === undefined || written.startsWith('#')) return undefined;
  const [, before = '', after = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const file = before === '' || before.endsWith('/') ? `${before}index.html` : before;
  const address = folder.root + file + after;
  return address === new URL(written, page).href ? undefined : address;
}
