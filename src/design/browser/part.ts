/** A part of the page that must be there. Throws when it is missing. */
export function part(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`page: found no ${selector}, expected one`);
  return found;
}
