import { address } from '../../content/addresses/address.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { panelMessages } from '#messages/panel.ts';
import { claimIn, isPlainClick } from './evidence-address.ts';
import { claimContent, claimListContent, reportContent } from './panel-content.ts';
import { panelDialog } from './panel-dialog.ts';

export { prefetchClaim } from './panel-content.ts';

/** Something that the panel shows. */
interface View {
  name: string;
  /** The page with the same content: where a link leads, and where readers go if the panel fails. */
  page: string;
  isBlind: boolean;
  content(): Promise<HTMLElement>;
}

const { dialog, back, close, body } = panelDialog();
/** What is shown, and beneath it what the reader came from. */
let views: View[] = [];
let opener: HTMLElement | undefined;
let goTo: ((step: string) => void) | undefined;

/** Closes without going back to the opener: the reader is on the way to somewhere else. */
function leave(): void {
  opener = undefined;
  dialog.close();
}

/** Puts the focus on the link that was followed from here, else on the heading, else on "Close". */
function focusIn(content: HTMLElement, cameFrom: string | undefined): void {
  const link = [...content.querySelectorAll('a')].find(({ href }) => href === cameFrom);
  const heading = content.querySelector<HTMLElement>('h2');
  if (!link) content.scrollTop = 0;
  if (heading) heading.tabIndex = -1;
  (link ?? heading ?? close).focus({ preventScroll: !link });
}

/** @param cameFrom address of the link that gets the focus, where the view has it */
async function show(view: View, cameFrom?: string): Promise<void> {
  const isWanted = (): boolean => dialog.open && views.at(-1) === view;
  dialog.setAttribute('aria-label', view.name);
  back.hidden = views.length < 2;
  const wait = createElement('p', { className: 'panel-wait', role: 'status' }, panelMessages.wait);
  body.replaceChildren(wait);
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
  focusIn(body, cameFrom);
}

function open(view: View, from: HTMLElement, go: (step: string) => void): void {
  views = [view];
  opener = from;
  goTo = go;
  dialog.classList.toggle('beside-bar', innerWidth > document.documentElement.clientWidth);
  if (!dialog.open) dialog.showModal();
  void show(view);
}

const claimView = (page: string, isBlind: boolean): View => ({
  name: panelMessages.claim,
  page,
  isBlind,
  content: () => claimContent(page, isBlind),
});

/**
 * Opens the panel with the claim that a link leads to. When it cannot be shown, the link is followed.
 *
 * @param isBlind our verdict is hidden until the reader has given one
 * @param go goes to a step of the story
 */
export function openClaim(
  link: HTMLAnchorElement,
  isBlind: boolean,
  go: (step: string) => void,
): void {
  open(claimView(link.href, isBlind), link, go);
}

/** Opens the panel with a list of claims, each of which can be opened in it. */
export function openList(
  claims: readonly string[],
  from: HTMLElement,
  go: (step: string) => void,
): void {
  const list: View = {
    name: panelMessages.listName,
    page: address('evidence/'),
    isBlind: false,
    content: () => claimListContent(claims),
  };
  open(list, from, go);
}

/**
 * Opens the panel with the report: its parts, and of each claim a few words with its sign.
 *
 * @param isTested whether the claim at a place in the report has been tested yet
 */
export function openReport(
  isTested: (place: number) => boolean,
  from: HTMLElement,
  go: (step: string) => void,
): void {
  const report: View = {
    name: panelMessages.report,
    page: address('evidence/'),
    isBlind: false,
    content: () => reportContent(isTested),
  };
  open(report, from, go);
}

/** Links to claims open here, and links to places in the story close the panel; all others lead away. */
function followLink(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  const view = views.at(-1);
  if (!link || !view || !isPlainClick(event)) return;
  const to = new URL(link.href);
  if (claimIn(to) !== undefined && link.href !== view.page) {
    event.preventDefault();
    const next = claimView(link.href, view.isBlind);
    views.push(next);
    void show(next);
    return;
  }
  if (to.pathname !== location.pathname || to.hash === '') return;
  leave();
  // Where the address stays the same, the page hears nothing of it.
  if (to.hash === location.hash) goTo?.(to.hash.slice(1));
}

dialog.addEventListener('click', followLink);
back.addEventListener('click', () => {
  const left = views.pop();
  const view = views.at(-1);
  if (view) void show(view, left?.page);
});
dialog.addEventListener('close', () => {
  views = [];
  opener?.focus({ preventScroll: true });
});
