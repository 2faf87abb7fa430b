import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { reachOf } from './address-reach.ts';

const words = presentMessages.qr;

/** The QR code of an address, large, with the address in letters. From a folder there is none. */
export async function qrView(address: URL): Promise<HTMLElement> {
  const reach = reachOf(address);
  if (reach === 'none') return createElement('p', { className: 'qr-none' }, words.noAddress);
  const [{ generate }, { toSvg }] = await Promise.all([
    import('lean-qr'),
    import('lean-qr/extras/svg'),
  ]);
  const svg = toSvg(generate(address.href), document, { on: '#000', off: '#fff' });
  svg.setAttribute('class', 'qr-code');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.picture(address.href));
  const view = createElement(
    'div',
    { className: 'qr' },
    svg,
    createElement(
      'p',
      { className: 'qr-address', translate: false },
      address.href.replace(/^https?:\/\//, ''),
    ),
  );
  if (reach === 'this computer') view.append(createElement('p', { role: 'note' }, words.onlyHere));
  return view;
}
