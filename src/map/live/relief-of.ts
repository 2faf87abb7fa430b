/** The address in a computed `background-image`, if it has one. */
const ADDRESS = /^url\("(.+)"\)$/;

/**
 * The address of the picture of the relief that stills inside an element have right now, once it has been
 * fetched. None where they have none, or where it cannot be fetched: maps are whole without it.
 */
export async function reliefOf(element: HTMLElement): Promise<string | undefined> {
  const probe = document.createElement('i');
  probe.className = 'relief';
  element.append(probe);
  const [, address] = ADDRESS.exec(getComputedStyle(probe).backgroundImage) ?? [];
  probe.remove();
  if (address === undefined) return undefined;
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return address;
  } catch {
    return undefined;
  }
}
