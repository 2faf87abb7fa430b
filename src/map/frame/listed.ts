/** One line of the list in words: what is shown and how sure it is. */
export interface Listed {
  name: string;
  arabic?: string;
  /** How sure it is, in words. */
  certainty: string;
  /** Corroborated, or a place with published coordinates. */
  isSure: boolean;
}
