import { claimIn, termIn } from './evidence-address.ts';
import type { Around } from './panel.ts';

const panel = () => import('./panel.ts');
const note = () => import('./term-note.ts');

const hasPanel = 'showModal' in HTMLDialogElement.prototype;
const hasNotes = 'popover' in HTMLElement.prototype;

/** Links whose browser behaviour is kept: opened elsewhere, or downloaded. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** What a link to the evidence opens here, or undefined when it only leads to its page. */
function opens(link: HTMLAnchorElement): 'claim' | 'term' | undefined {
  if (link.closest('.term-note')) return undefined;
  const address = new URL(link.href);
  if (hasPanel && claimIn(address) !== undefined) return 'claim';
  if (hasNotes && termIn(address) !== undefined) return 'term';
  return undefined;
}

const linkAt = ({ target }: Event): HTMLAnchorElement | undefined => {
  const link = target instanceof Element ? target.closest('a') : null;
  // Anchors in drawings are of another kind, and none of ours leads to the evidence.
  return link instanceof HTMLAnchorElement && link.href !== '' ? link : undefined;
};

function prefetch(event: Event): void {
  const link = linkAt(event);
  if (!link) return;
  const what = opens(link);
  // Nothing is lost when this fails: the click will try again, and then follow the link.
  if (what === 'claim')
    panel().then(
      ({ prefetchClaim }) => {
        prefetchClaim(link.href);
      },
      () => undefined,
    );
  if (what === 'term')
    note().then(
      ({ prefetchTerm }) => {
        prefetchTerm(link.href);
      },
      () => undefined,
    );
}

/**
 * Makes the story's links to claims and terms open where they stand. Their scripts and texts are
 * fetched when a pointer or the focus comes to a link; if anything fails, the link is followed.
 */
export function attachEvidence(story: HTMLElement, around: Around): void {
  for (const link of story.querySelectorAll('a')) {
    if (!(link instanceof HTMLAnchorElement) || opens(link) === undefined) continue;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
  }
  for (const comesNear of ['pointerover', 'focusin'] as const)
    story.addEventListener(comesNear, prefetch);
  story.addEventListener('keydown', (event) => {
    const link = event.key === ' ' ? linkAt(event) : undefined;
    if (!link || opens(link) === undefined) return;
    event.preventDefault();
    link.click();
  });
  story.addEventListener('click', (event) => {
    const link = linkAt(event);
    const what = link && opens(link);
    if (!what || !isPlainClick(event)) return;
    event.preventDefault();
    const opened =
      what === 'claim'
        ? panel().then(({ openClaim }) => {
            openClaim(link, link.closest('[data-blind]') !== null, around);
          })
        : note().then(({ openTerm }) => openTerm(link));
    opened.catch(() => {
      location.assign(link.href);
    });
  });
}
