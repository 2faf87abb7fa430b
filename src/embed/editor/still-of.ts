/**
 * The still of a frame with its letters, taken from the page of its scene for other pages. Its drawing
 * is left out: it is that page's own, and the live map draws the same. Rejects when the page cannot be
 * fetched or does not have the frame.
 *
 * @param root address of the site's root, with a slash at the end
 * @param step scene and frame, for example attack/area
 */
export async function stillOf(root: string, step: string): Promise<Element> {
  const address = `${root}embed/${step.split('/')[0] ?? ''}/`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const still = page.querySelector(`.frame[data-step="${CSS.escape(step)}"] .still .picture`);
  if (!still) throw new Error(`${address}: found no still of "${step}", expected one`);
  still.querySelector('svg')?.replaceChildren();
  return document.importNode(still, true);
}
