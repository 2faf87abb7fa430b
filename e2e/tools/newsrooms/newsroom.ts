/** A text with a code in it, as somebody saves it. */
export interface Post {
  name: string;
  role: 'administrator' | 'author';
  content: string;
}

/** A system of others that has published posts, on an origin of its own. */
export interface Newsroom {
  /** The address of a post, by its name. */
  addressOf: (name: string) => string;
  stop: () => Promise<void>;
}
