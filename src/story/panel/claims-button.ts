import { address } from '../../content/addresses/address.ts';

const buttonOf = (stage: HTMLElement): HTMLButtonElement | null =>
  stage.querySelector('[data-claims-here]');

/** The claims behind the picture of a step. */
const claimsOf = (step: HTMLElement | undefined): string[] =>
  (step?.dataset.claims ?? '').split(' ').filter((claim) => claim !== '');

/** Says on a stage how many claims are behind its picture; where there are none, there is nothing to open. */
export function countClaims(stage: HTMLElement, step: HTMLElement): void {
  const button = buttonOf(stage);
  const count = button?.querySelector('[data-count]');
  if (!button || !count) return;
  const claims = claimsOf(step);
  count.textContent = String(claims.length);
  button.hidden = claims.length === 0;
}

/**
 * Lets a stage's button open the list of the claims behind its picture.
 *
 * @param step the element of the step that is shown
 * @param go goes to a step of the story
 */
export function attachClaimsButton(
  stage: HTMLElement,
  step: () => HTMLElement | undefined,
  go: (step: string) => void,
): void {
  const button = buttonOf(stage);
  button?.addEventListener('click', () => {
    import('./panel.ts').then(
      ({ openList }) => {
        openList(claimsOf(step()), button, go);
      },
      () => {
        location.assign(address('evidence/'));
      },
    );
  });
}
