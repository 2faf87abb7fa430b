/** A file of the site as it was built. */
export interface ListedFile {
  /** From the root of the site, without a leading slash: `evidence/c01/index.html`. */
  path: string;
  bytes: number;
  /** Of the content: {@link hashOf}. */
  hash: string;
}

/** What one build of the site consists of, as far as it is kept on a device: the content of `/offline.json`. */
export interface FileList {
  /** A name for exactly these files. */
  version: string;
  /** The day on which a text was last changed: `2026-11-24`. */
  changed: string;
  /** Paths of the files that the page for missing pages needs. */
  shell: readonly string[];
  files: readonly ListedFile[];
  /** A copy of the site as one file to take away, where one has been made. */
  copy?: { path: string; bytes: number };
  /** The same for learning platforms, by kind: `scorm`, `cartridge`. */
  packages?: readonly { kind: string; path: string; bytes: number }[];
}

/** Where it is, from the root of the site. */
export const LIST_PATH = 'offline.json';
/** The page that stands in for pages that are not kept. */
export const OFFLINE_PAGE = 'offline/';

/**
 * What is not kept: pictures to share and to download, which are many and large, but for those that pages show; what is made for
 * pages of others, but for the sheets that ours take from there; the page for editors, but for the data
 * of live maps beside it; what only machines read; what is made to be taken away.
 */
const LEFT_OUT =
  /^(oembed|share|frames)\/|^pictures\/(?!.*-tall(-dark)?\.svg$)|^embed\/|^scenes\/(?!.*\.json$)|\.(xml|txt|zip|imscc|map|pptx)$|^(sw\.js|(offline|manifest)\.json|404\.html)$|^(_headers|_redirects|CNAME)$/;

/** Whether the file with this path may be kept on a device; for an address without a file name, its pages. */
export const mayBeKept = (path: string): boolean => !LEFT_OUT.test(path);

/** Whether a file's name says what is in it: another content has another name. */
export const isNamedByContent = (path: string): boolean =>
  /\.[\w-]{8}\.(avif|css|m?js|json|png|svg|woff2)$/.test(path);

/** A name for a content: the first half of its SHA-256, in hexadecimal digits. */
export async function hashOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const sizeOf = (files: readonly { bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isSize = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

function isSized(value: unknown): value is { path: string; bytes: number } {
  const { path, bytes } = Object(value) as Partial<Record<string, unknown>>;
  return isText(path) && isSize(bytes);
}
const isListed = (value: unknown): value is ListedFile =>
  isSized(value) && 'hash' in value && isText(value.hash);
const isPackage = (value: unknown): value is NonNullable<FileList['packages']>[number] =>
  isSized(value) && 'kind' in value && isText(value.kind);

/** Reads a list as it was fetched or stored. Throws when it is something else: a host may answer anything. */
export function parseList(text: string): FileList {
  const found: unknown = JSON.parse(text);
  const { version, changed, shell, files, copy, packages } = Object(found) as Partial<
    Record<string, unknown>
  >;
  if (
    !isText(version) ||
    !isText(changed) ||
    !(Array.isArray(shell) && shell.every(isText)) ||
    !(Array.isArray(files) && files.every(isListed)) ||
    !(copy === undefined || isSized(copy)) ||
    !(packages === undefined || (Array.isArray(packages) && packages.every(isPackage)))
  )
    throw new Error(`${LIST_PATH}: found something else, expected the list of files`);
  return {
    version,
    changed,
    shell,
    files,
    ...(copy ? { copy } : {}),
    ...(packages ? { packages } : {}),
  };
}

/**
 * The file of a list that a host sends for an address, whatever stands behind ? and #.
 *
 * @param scope address of the site's root, with a slash at the end
 */
export function fileAt(list: FileList, address: string, scope: string): ListedFile | undefined {
  const path = pathAt(address, scope);
  if (path === undefined) return undefined;
  // A host leads /method on to /method/; without a network nobody does.
  const candidates = [path, `${path}index.html`, `${path}/index.html`];
  return list.files.find((file) => candidates.includes(file.path));
}

/** The path of an address from the root of the site, or undefined when it leads elsewhere. */
export function pathAt(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const home = new URL(scope);
  return origin === home.origin && pathname.startsWith(home.pathname)
    ? pathname.slice(home.pathname.length)
    : undefined;
}
