declare global {
  /** What the types of workbox name and the types of the DOM lack. */
  interface ExtendableEvent extends Event {
    waitUntil(promise: Promise<unknown>): void;
  }
  /** A request of a page. */
  interface FetchEvent extends ExtendableEvent {
    readonly clientId: string;
    /** The page that a navigation opens. */
    readonly resultingClientId?: string;
  }
}

/** A message from a page to the worker. */
export interface PageMessage extends ExtendableEvent {
  readonly data: unknown;
  readonly source: { readonly id: string; readonly url: string } | null;
}

/** As much of a service worker's surroundings as is needed here: the types of the DOM have none of it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<object | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}
