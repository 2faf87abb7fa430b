import { claimIn, isPlainClick, termIn } from './evidence-address.ts';

/** What a link to the evidence opens, fetched when a pointer or the focus comes to such a link. */
interface Opener {
  prefetch(page: string): void;
  open(link: HTMLAnchorElement, go: (step: string) => void): void | Promise<void>;
}

async function claimOpener(): Promise<Opener> {
  const { openClaim, prefetchClaim } = await import('./panel.ts');
  return {
    prefetch: prefetchClaim,
    open(link, go) {
      openClaim(link, link.closest('[data-blind]') !== null, go);
    },
  };
}

async function termOpener(): Promise<Opener> {
  const { openTerm, prefetchTerm } = await import('./term-note.ts');
  return { prefetch: prefetchTerm, open: openTerm };
}

const hasPanel = 'showModal' in HTMLDialogElement.prototype;
const hasNotes = 'popover' in HTMLElement.prototype;

/** How a link opens here, or undefined when it only leads to its page. */
function openerOf(link: HTMLAnchorElement): (() => Promise<Opener>) | undefined {
  if (link.closest('.term-note')) return undefined;
  const address = new URL(link.href);
  if (hasPanel && claimIn(address) !== undefined) return claimOpener;
  if (hasNotes && termIn(address) !== undefined) return termOpener;
  return undefined;
}

const linkAt = ({ target }: Event): HTMLAnchorElement | undefined => {
  const link = target instanceof Element ? target.closest('a') : null;
  // Anchors in drawings are of another kind, and none of ours leads to the evidence.
  return link instanceof HTMLAnchorElement && link.href !== '' ? link : undefined;
};

function prefetch(event: Event): void {
  const link = linkAt(event);
  // Nothing is lost when this fails: the click will try again, and then follow the link.
  if (link)
    openerOf(link)?.()
      .then((opener) => {
        opener.prefetch(link.href);
      })
      .catch(() => undefined);
}

/**
 * Makes the story's links to claims and terms open where they stand. Their scripts and texts are
 * fetched when a pointer or the focus comes to a link; if anything fails, the link is followed.
 *
 * @param go goes to a step of the story
 */
export function attachEvidence(story: HTMLElement, go: (step: string) => void): void {
  for (const link of story.querySelectorAll('a')) {
    if (!(link instanceof HTMLAnchorElement) || !openerOf(link)) continue;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
  }
  for (const comesNear of ['pointerover', 'focusin'] as const)
    story.addEventListener(comesNear, prefetch);
  story.addEventListener('keydown', (event) => {
    const link = event.key === ' ' ? linkAt(event) : undefined;
    if (!link || !openerOf(link)) return;
    event.preventDefault();
    link.click();
  });
  story.addEventListener('click', (event) => {
    const link = linkAt(event);
    const load = link && openerOf(link);
    if (!load || !isPlainClick(event)) return;
    event.preventDefault();
    load()
      .then((opener) => opener.open(link, go))
      .catch(() => {
        location.assign(link.href);
      });
  });
}
