import { CHOICES, type Theme } from '../page/options.ts';
import { typeOf } from './messages.ts';

/** Told to the document when a host has changed the colours: what is drawn by a script draws itself anew. */
export const THEME_CHANGE = 'themechange';

/**
 * The colours that a host asks for by a message of the type `theme`, if what it sent is that. Not in `messages.ts`: the
 * script on pages of hosts does without.
 */
export function themeFromHost(data: unknown): Theme | undefined {
  const { type, theme } = (data ?? {}) as Partial<Record<string, unknown>>;
  return type === typeOf('theme') ? CHOICES.theme.find((known) => known === theme) : undefined;
}
