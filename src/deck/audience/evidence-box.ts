import { createElement } from '../../design/browser/create-element.ts';

/** The place below a rating for the evidence of its claim. What shows it is fetched when it is first asked for. */
export function evidenceBox(): {
  element: HTMLElement;
  show: (claim: string | undefined) => void;
} {
  const element = createElement('div', { className: 'rate-evidence', hidden: true });
  let shown: string | undefined;
  return {
    element,
    show(claim) {
      element.hidden = claim === undefined;
      if (shown === claim) return;
      shown = claim;
      element.replaceChildren();
      if (claim === undefined) return;
      void import('../activities/evidence-view.ts').then(async ({ evidenceView }) => {
        const view = await evidenceView(claim);
        // Another may have been asked for in the meantime.
        if (shown !== claim) return;
        element.replaceChildren(view);
        element.scrollIntoView({ block: 'start' });
      });
    },
  };
}
