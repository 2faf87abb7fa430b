/** How a host is told what it follows. Heights are in CSS pixels. */
interface HostProtocol {
  heightMessage: (height: number) => unknown;
  /** The greatest height that it follows; higher pages keep the frame that they have. */
  mostHeight?: number;
  /** Where a host opens links for what it embeds, which may not. */
  linkMessage?: (href: string) => unknown;
}

/** What WordPress makes of all greater heights. */
const WORDPRESS_MOST = 1000;

/**
 * The protocol of the host, which makes itself known in the address that it gives to the frame: WordPress by a
 * secret after the #, pym.js by the id of its child, AMP, which says nothing, by `host=amp` in our own code for it.
 */
export function hostProtocol({ hash, searchParams }: URL): HostProtocol | undefined {
  const secret = /^#\?secret=([\w-]{1,64})$/.exec(hash)?.[1];
  if (secret !== undefined)
    return {
      // It shows the frame at the first message, whatever it says, and would cut one that is higher.
      heightMessage: (value) =>
        value > WORDPRESS_MOST
          ? { message: 'shown', secret }
          : { message: 'height', value, secret },
      mostHeight: WORDPRESS_MOST,
      linkMessage: (value) => ({ message: 'link', value, secret }),
    };
  const child = searchParams.get('childId');
  if (child !== null && /^[\w-]{1,64}$/.test(child))
    return { heightMessage: (height) => ['pym', child, 'height', height].join('xPYMx') };
  if (searchParams.get('host') === 'amp')
    return { heightMessage: (height) => ({ sentinel: 'amp', type: 'embed-size', height }) };
  return undefined;
}

/** Tells a host with a protocol of its own the height of this page, and which links of this site were pressed. */
export function serveHostProtocol(): void {
  const protocol = hostProtocol(new URL(location.href));
  if (!protocol || parent === window) return;
  const { heightMessage, linkMessage, mostHeight = Infinity } = protocol;
  const { classList } = document.documentElement;
  let isFollowed = false;
  const tellHeight = (): void => {
    // Until the host says something, nothing shows that it listens: the page fills the frame that it has.
    classList.add('fitted');
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    classList.toggle('fitted', isFollowed && height <= mostHeight);
    if (height > 0) parent.postMessage(heightMessage(height), '*');
  };
  // At once: in a frame that its host does not show yet, browsers do not watch sizes.
  tellHeight();
  void document.fonts.ready.then(tellHeight);
  new ResizeObserver(tellHeight).observe(document.body);
  // A host that was not ready for the first message says so when it is.
  addEventListener('message', ({ source }) => {
    if (source !== parent) return;
    isFollowed = true;
    tellHeight();
  });
  if (!linkMessage) return;
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // It follows links to the host of the frame alone.
    if (link?.host !== location.host) return;
    event.preventDefault();
    parent.postMessage(linkMessage(link.href), '*');
  });
}
