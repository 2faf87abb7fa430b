import { claimPath, termPath } from '../../content/addresses/evidence-addresses.ts';

/** Turns a path with one id in it into a pattern for addresses that end in it, whatever the base. */
function endingIn(path: string): RegExp {
  const [before = '', after = ''] = path.split('ID').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`/${before}([a-z0-9][a-z0-9.-]*)${after}$`);
}

const CLAIM = endingIn(claimPath('ID'));
const TERM = endingIn(termPath('ID'));

/** A path as a host has it: in a copy that opens from a folder, pages are named in full. */
const folderOf = (pathname: string): string => pathname.replace('index.html', '');

/** The claim whose page an address names, or undefined: `/evidence/c03/` gives `c03`. */
export function claimIn({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string | undefined {
  return hash === '' ? CLAIM.exec(folderOf(pathname))?.[1] : undefined;
}

/** The term of the glossary that an address names, or undefined: `/glossary/#term` gives `term`. */
export function termIn({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string | undefined {
  return TERM.exec(folderOf(pathname) + hash)?.[1];
}

/** Whether a click only follows a link: with a key held, or another button, it opens it elsewhere. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
