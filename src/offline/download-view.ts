import { offlineMessages as words } from '#messages/offline.ts';
import { downloadSite, findDownload, removeDownload, type Outcome } from './download-site.ts';
import { actionInWords, isPersistent, statusInWords } from './download-status.ts';
import { LIST_PATH, parseList, sizeOf, type FileList } from './file-list.ts';
import { register, siteRoot } from './register.ts';
import { openStore, type Store } from './store.ts';

/** An event of its own: what is stored may have changed, and is said. */
const SHOWN = 'keep-shown';

const ENDED: Readonly<Record<Outcome, string>> = {
  ready: '',
  stopped: words.stopped,
  lost: words.lost,
  differs: words.differs,
  full: words.full,
};

/** Fetches a file past the worker and past whatever a browser has of it from before. */
const fetchFile = (path: string, signal?: AbortSignal): Promise<Response> =>
  fetch(siteRoot() + path, { cache: 'no-store', ...(signal ? { signal } : {}) });

/** What the site consists of now. Undefined without a network; rejects when a host answers something else. */
async function fetchList(): Promise<FileList | undefined> {
  const response = await fetchFile(LIST_PATH).catch(() => undefined);
  if (!response) return undefined;
  if (!response.ok) throw new Error(`${LIST_PATH}: found status ${response.status}, expected 200`);
  return parseList(await response.text());
}

/** The store of this site, once the worker that answers from it is there. Undefined where there can be none. */
async function openWithWorker(): Promise<Store | undefined> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return undefined;
  try {
    await register();
    return openStore(siteRoot());
  } catch {
    return undefined;
  }
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
    copy: part('[data-keep-copy]'),
    copyLink: part('[data-keep-copy-link]'),
    packages: part('[data-keep-packages]'),
  };
}

/** "Keep for class" on a page: says what is stored, stores it all, and takes it away again. */
class DownloadView {
  readonly #root: HTMLElement;
  readonly #parts: ReturnType<typeof partsOf>;
  #store: Store | undefined;
  #list: FileList | undefined;
  /** What the button does. */
  #action: (() => void) | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#parts = partsOf(root);
    this.#parts.go.addEventListener('click', () => this.#action?.());
    this.#parts.remove.addEventListener('click', () => {
      if (this.#store) void removeDownload(this.#store).then(() => this.#show(words.removed));
    });
  }

  async look(): Promise<void> {
    this.#parts.says.textContent = words.looking;
    try {
      [this.#store, this.#list] = await Promise.all([openWithWorker(), fetchList()]);
    } catch {
      this.#parts.says.textContent = words.noList;
      return;
    }
    this.#offerCopy();
    this.#offerPackages();
    await this.#show();
  }

  /** Offers the copy of the site that opens from a folder, where one has been made. */
  #offerCopy(): void {
    const { copy, copyLink } = this.#parts;
    const file = this.#list?.copy;
    if (!file) return;
    copyLink.setAttribute('href', siteRoot() + file.path);
    copyLink.setAttribute('download', '');
    copyLink.textContent = words.copyLink(file.bytes);
    copy.hidden = false;
  }

  /** Offers the packages for learning platforms, where they have been made. */
  #offerPackages(): void {
    const { packages } = this.#parts;
    for (const { kind, path, bytes } of this.#list?.packages ?? []) {
      const link = document.createElement('a');
      link.href = siteRoot() + path;
      link.download = '';
      link.textContent = words.packageLink(words.packageNames[kind] ?? kind, bytes);
      packages.append(' ', link);
      packages.hidden = false;
    }
  }

  #offer(label: string | undefined, action?: () => void): void {
    const { go } = this.#parts;
    this.#action = action;
    go.hidden = label === undefined;
    go.textContent = label ?? '';
  }

  /** @param first what has just happened, to be said before what is so now */
  async #show(first = ''): Promise<void> {
    const { status, happened, says, more, progress, go, remove } = this.#parts;
    const focused = [go, remove].find((button) => button === document.activeElement);
    progress.hidden = true;
    happened.textContent = first;
    happened.hidden = first === '';
    this.#root.removeAttribute('data-state');
    if (!this.#store) {
      says.textContent = words.unable;
      return;
    }
    const found = await findDownload(this.#store);
    const list = this.#list ?? found.list;
    remove.hidden = found.state === 'nothing';
    this.#root.dataset.state = found.state;
    if (!list) {
      says.textContent = words.noNetwork;
      this.#offer(undefined);
      return;
    }
    const missing = sizeOf(await this.#store.missing(list.files));
    const [text, note] = await statusInWords(found, missing, list);
    says.textContent = text;
    more.textContent = note;
    more.hidden = note === '';
    this.#offer(this.#list && actionInWords(found, missing, list), () => {
      this.#start();
    });
    if (focused?.hidden) status.focus();
    this.#root.dispatchEvent(new CustomEvent(SHOWN, { bubbles: true }));
  }

  #start(): void {
    const [store, list] = [this.#store, this.#list];
    if (!store || !list) return;
    const { says, happened, more, remove, progress, bar, count } = this.#parts;
    const stop = new AbortController();
    const all = sizeOf(list.files);
    says.textContent = words.going;
    for (const part of [happened, more, remove]) part.hidden = true;
    progress.hidden = false;
    this.#root.dataset.state = 'keeping';
    this.#offer(words.stop, () => {
      stop.abort();
    });
    // Asked within the press of the button, as some browsers ask the reader.
    void isPersistent(true);
    downloadSite(
      store,
      list,
      fetchFile,
      (done) => {
        bar.setAttribute('value', String(done.bytes / all));
        count.textContent = words.count(done.files, list.files.length, done.bytes, all);
      },
      stop.signal,
    ).then(
      (outcome) => this.#show(ENDED[outcome]),
      () => this.#show(words.full),
    );
  }
}

/** Makes "Keep for class" work. Throws when a part of it is missing. */
export function attachDownload(root: HTMLElement): void {
  void new DownloadView(root).look();
}
