import './panel-style.ts';
import { panelMessages } from '#messages/panel.ts';
import { claimListView } from './claim-list-view.ts';
import { claimView } from './claim-view.ts';
import { claimIn } from './evidence-address.ts';
import { make } from '../../design/browser/create-element.ts';
import { address } from '../../content/addresses/address.ts';

export { prefetchClaim } from './claim-view.ts';

/** Something that the panel shows. */
interface View {
  name: string;
  /** The page with the same content: where a link leads, and where readers go if the panel fails. */
  page: string;
  isBlind: boolean;
  content(): Promise<HTMLElement>;
}

/** What the panel needs to know of the story. */
export interface Around {
  /** Goes to a step of the story. */
  go(step: string): void;
}

const isModified = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

const back = make('button', { type: 'button' }, panelMessages.back);
const close = make('button', { type: 'button', className: 'panel-close' }, panelMessages.close);
const body = make('div', { className: 'panel-body' });
const sheet = make('div', { className: 'panel-sheet' });
sheet.append(make('div', { className: 'panel-head' }, back, close), body);
const dialog = make('dialog', { className: 'panel' }, sheet);
document.body.append(dialog);

/** What is shown, and beneath it what the reader came from. */
let views: View[] = [];
let opener: HTMLElement | undefined;
let around: Around | undefined;

/** Closes without going back to the opener: the reader is on the way to somewhere else. */
function leave(): void {
  opener = undefined;
  dialog.close();
}

/** @param cameFrom address of the link that gets the focus, where the view has it */
async function show(view: View, cameFrom?: string): Promise<void> {
  const isWanted = (): boolean => dialog.open && views.at(-1) === view;
  dialog.setAttribute('aria-label', view.name);
  back.hidden = views.length < 2;
  body.replaceChildren(make('p', { className: 'panel-wait', role: 'status' }, panelMessages.wait));
  try {
    const content = await view.content();
    if (!isWanted()) return;
    body.replaceChildren(content);
  } catch {
    if (!isWanted()) return;
    leave();
    location.assign(view.page);
    return;
  }
  const link = [...body.querySelectorAll('a')].find(({ href }) => href === cameFrom);
  const heading = body.querySelector<HTMLElement>('h2');
  if (!link) body.scrollTop = 0;
  if (heading) heading.tabIndex = -1;
  (link ?? heading ?? close).focus({ preventScroll: !link });
}

function open(view: View, from: HTMLElement, at: Around): void {
  views = [view];
  opener = from;
  around = at;
  dialog.classList.toggle('beside-bar', innerWidth > document.documentElement.clientWidth);
  if (!dialog.open) dialog.showModal();
  void show(view);
}

const claim = (page: string, isBlind: boolean): View => ({
  name: panelMessages.claim,
  page,
  isBlind,
  content: () => claimView(page, isBlind),
});

/** Opens the panel with the claim that a link leads to. When it cannot be shown, the link is followed. */
export function openClaim(link: HTMLAnchorElement, isBlind: boolean, at: Around): void {
  open(claim(link.href, isBlind), link, at);
}

/** Opens the panel with a list of claims, each of which can be opened in it. */
export function openList(claims: readonly string[], from: HTMLElement, at: Around): void {
  const list: View = {
    name: panelMessages.listName,
    page: address('evidence/'),
    isBlind: false,
    content: () => claimListView(claims),
  };
  open(list, from, at);
}

close.addEventListener('click', () => {
  dialog.close();
});
back.addEventListener('click', () => {
  const left = views.pop();
  const view = views.at(-1);
  if (view) void show(view, left?.page);
});
dialog.addEventListener('close', () => {
  views = [];
  opener?.focus({ preventScroll: true });
});

// A press that begins and ends beside the sheet closes; one that ends there after selecting text does not.
let pressedBeside = false;
dialog.addEventListener('pointerdown', ({ target }) => {
  pressedBeside = target === dialog;
});
dialog.addEventListener('click', (event) => {
  const { target } = event;
  if (target === dialog && pressedBeside) dialog.close();
  const link = target instanceof Element ? target.closest('a') : null;
  const view = views.at(-1);
  if (!link || !view || isModified(event)) return;
  const address = new URL(link.href);
  if (claimIn(address) !== undefined && link.href !== view.page) {
    event.preventDefault();
    const next = claim(link.href, view.isBlind);
    views.push(next);
    void show(next);
    return;
  }
  if (address.pathname !== location.pathname || address.hash === '') return;
  leave();
  // Where the address stays the same, the page hears nothing of it.
  if (address.hash === location.hash) around?.go(address.hash.slice(1));
});
