/** The address in a computed `background-image`, if it is one picture. */
const ADDRESS = /^url\("(.+)"\)$/;

/**
 * The picture that elements of a class inside another element have as their background right now, once it
 * has been fetched. None where they have none, or where it cannot be fetched: maps are whole without it.
 */
export async function backgroundOf(
  element: HTMLElement,
  classes: string,
): Promise<HTMLImageElement | undefined> {
  const probe = document.createElement('i');
  probe.className = classes;
  element.append(probe);
  const [, address] = ADDRESS.exec(getComputedStyle(probe).backgroundImage) ?? [];
  probe.remove();
  if (address === undefined) return undefined;
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
