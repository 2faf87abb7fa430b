import { offlineMessages as words } from '#messages/offline.ts';
import type { FileList } from './file-list.ts';

/** Offers the copy of the site that opens from a folder, where one has been made. */
export function offerCopy(root: HTMLElement, list: FileList | undefined, site: string): void {
  const line = root.querySelector<HTMLElement>('[data-keep-copy]');
  const link = root.querySelector<HTMLAnchorElement>('[data-keep-copy-link]');
  if (!line || !link || !list?.copy) return;
  link.href = site + list.copy.path;
  link.download = '';
  link.textContent = words.copyLink(list.copy.bytes);
  line.hidden = false;
}
