/**
 * Who can open an address: everybody who has a network, only this computer, or nobody, since it is that
 * of a file.
 */
export function reachOf({ protocol, hostname }: URL): 'everybody' | 'this computer' | 'none' {
  if (protocol !== 'http:' && protocol !== 'https:') return 'none';
  const isHere =
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname);
  return isHere ? 'this computer' : 'everybody';
}
