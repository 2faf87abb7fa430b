import { escapeHtml } from '../../design/svg/escape-html.ts';

/** Attributes as they stand in a tag. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ');
