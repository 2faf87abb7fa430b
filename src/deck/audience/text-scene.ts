import { createElement } from '../../design/browser/create-element.ts';
import type { BriefClaim } from '../../content/evidence/claims-in-brief.ts';
import type { TextSlide } from '../deck-data.ts';
import { writePlace, type Place } from './place.ts';

/** The scene of the deck that has words and no picture. */
export interface TextScene {
  element: HTMLElement;
  /** Shows a slide, and where it stands in what is shown. */
  show(slide: TextSlide, place: Place): void;
  /** What the slide says, for those who do not see it. */
  words(): string;
}

/** The claims of a slide, numbered as in the report. */
const claimList = ({ claims }: TextSlide, all: readonly BriefClaim[]): HTMLElement =>
  createElement(
    'ol',
    { className: 'claim-list' },
    ...all
      .filter(({ id }) => claims.includes(id))
      .map(({ order, restatement }) => createElement('li', { value: order }, restatement)),
  );

/** A slide as elements: what it is, its words in large letters, and a line under them. */
function slideView(slide: TextSlide, all: readonly BriefClaim[]): HTMLElement {
  const { kind, label, title, text, foot, id } = slide;
  const line = (className: string, words: string): HTMLElement[] =>
    words === '' ? [] : [createElement('p', { className }, words)];
  const card = createElement(
    'div',
    { className: `card slide-${kind}` },
    ...line('slide-label', label),
    createElement('h2', {}, title),
    ...(kind === 'sheet' ? line('slide-task', text) : []),
    ...(kind === 'claims' ? [claimList(slide, all)] : []),
    ...line('slide-foot', foot),
  );
  const step = createElement('li', { className: 'step is-on' }, card);
  step.dataset.step = id;
  return step;
}

/** Makes the scene of words and adds it to those of the deck. */
export function addTextScene(scenes: HTMLElement, claims: readonly BriefClaim[]): TextScene {
  const steps = createElement('ol', { className: 'steps' });
  const chapter = createElement('span', { className: 'deck-chapter' });
  const place = createElement('b');
  place.dataset.place = '';
  const element = createElement(
    'section',
    { className: 'scene deck-scene deck-text' },
    steps,
    createElement(
      'div',
      { className: 'deck-foot' },
      createElement('p', { className: 'deck-place' }, chapter, place),
    ),
  );
  scenes.append(element);
  return {
    element,
    show(slide, where) {
      steps.replaceChildren(slideView(slide, claims));
      writePlace(element, where);
      element.scrollTop = 0;
    },
    words: () =>
      [...steps.querySelectorAll('h2, .slide-task, .claim-list > li, .slide-foot')]
        .map(({ textContent }) => textContent)
        .join(' '),
  };
}
