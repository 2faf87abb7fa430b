import { offlineMessages as words } from '#messages/offline.ts';
import { sizeOf, type FileList } from './file-list.ts';
import { findKept, keep, removeKept, type Outcome } from './download-site.ts';
import { fetchFile, listOfNow, storeHere } from './site-fetch.ts';
import { inWords } from './download-words.ts';
import { offerCopy } from './offer-copy.ts';
import { siteRoot } from './register.ts';
import { willPersist } from './storage-estimate.ts';
import type { Store } from './store.ts';

/** An event of its own: what is stored may have changed, and is said. */
export const SHOWN = 'keep-shown';

/** What the button does, and what is written on it. */
interface Way {
  label: string;
  go: () => void;
}

/** The parts of KeepForClass.astro. Throws when one is missing. */
function partsOf(root: HTMLElement) {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(name);
    if (!found) throw new Error(`keep: found no ${name}, expected one`);
    return found;
  };
  return {
    status: part('[data-keep-status]'),
    happened: part('[data-keep-happened]'),
    says: part('[data-keep-says]'),
    more: part('[data-keep-more]'),
    progress: part('[data-keep-progress]'),
    bar: part('progress'),
    count: part('[data-keep-count]'),
    go: part('[data-keep-go]'),
    remove: part('[data-keep-remove]'),
  };
}

/** Makes "Keep for class" work: says what is stored, stores it all, and takes it away again. */
export function attachKeep(root: HTMLElement): void {
  const { status, happened, says, more, progress, bar, count, go, remove } = partsOf(root);
  let way: Way | undefined;
  let store: Store | undefined;
  let list: FileList | undefined;

  const offer = (next: Way | undefined): void => {
    way = next;
    go.hidden = !next;
    go.textContent = next?.label ?? '';
  };
  /** @param first what has just happened, to be said before what is so now */
  const show = async (first = ''): Promise<void> => {
    const focused = [go, remove].find((button) => button === document.activeElement);
    progress.hidden = true;
    happened.textContent = first;
    happened.hidden = first === '';
    root.removeAttribute('data-state');
    if (!store) {
      says.textContent = words.unable;
      return;
    }
    const found = await findKept(store);
    const now = list ?? found.list;
    remove.hidden = found.state === 'nothing';
    root.dataset.state = found.state;
    if (!now) {
      says.textContent = words.noNetwork;
      offer(undefined);
      return;
    }
    const missing = sizeOf(await store.missing(now.files));
    const [text, note] = await inWords(found, missing, now);
    says.textContent = text;
    more.textContent = note;
    more.hidden = note === '';
    const labels = { nothing: words.keep, unfinished: words.goOn, incomplete: words.goOn };
    const isWhole = found.state === 'ready' && found.mark?.version === now.version;
    const label = found.state === 'ready' ? words.update : labels[found.state];
    const bytes = found.state === 'nothing' ? sizeOf(now.files) : missing;
    offer(list && !isWhole ? { label: label(bytes), go: start } : undefined);
    if (focused?.hidden) status.focus();
    root.dispatchEvent(new CustomEvent(SHOWN, { bubbles: true }));
  };
  const start = (): void => {
    if (!store || !list) return;
    const stop = new AbortController();
    const { files } = list;
    const all = sizeOf(files);
    says.textContent = words.going;
    happened.hidden = true;
    more.hidden = true;
    remove.hidden = true;
    progress.hidden = false;
    root.dataset.state = 'keeping';
    offer({
      label: words.stop,
      go: () => {
        stop.abort();
      },
    });
    // Asked within the press of the button, as some browsers ask the reader.
    void willPersist(true);
    const ended: Record<Outcome, string> = {
      ready: '',
      stopped: words.stopped,
      lost: words.lost,
      differs: words.differs,
      full: words.full,
    };
    keep(
      store,
      list,
      fetchFile,
      (done) => {
        bar.setAttribute('value', String(done.bytes / all));
        count.textContent = words.count(done.files, files.length, done.bytes, all);
      },
      stop.signal,
    ).then(
      (outcome) => show(ended[outcome]),
      () => show(words.full),
    );
  };
  go.addEventListener('click', () => way?.go());
  remove.addEventListener('click', () => {
    if (store) void removeKept(store).then(() => show(words.removed));
  });

  says.textContent = words.looking;
  Promise.all([storeHere(), listOfNow()]).then(
    ([opened, found]) => {
      store = opened;
      list = found;
      offerCopy(root, list, siteRoot());
      return show();
    },
    () => {
      says.textContent = words.noList;
    },
  );
}
