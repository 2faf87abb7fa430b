import { createElement } from '../../design/browser/create-element.ts';
import { part } from '../../design/browser/part.ts';
import { presentMessages } from '#messages/present.ts';
import { numberOf, type DeckData, type DeckStep } from '../deck-data.ts';
import { lessonOf, type DeckPath, type PathPart } from '../path/deck-path.ts';

const words = presentMessages.presenter;

/** Copies of what is printed of a part of the page. */
const printedIn = (element: Element | null | undefined): Node[] =>
  [...(element?.querySelectorAll('[data-printed]') ?? [])].map((one) => one.cloneNode(true));

/** What a presenter needs of a step on paper: what to say and to ask, without the picture and its words. */
const printedStep = (step: DeckStep): HTMLElement =>
  createElement(
    'li',
    {},
    createElement('h3', {}, `${numberOf(step)} ${step.title}`),
    ...printedIn(document.getElementById(step.id)),
  );

/** A part of a lesson with its minutes and what the class does, or a chapter; and its steps. */
const printedPart = ({ title, plan, steps }: PathPart, does: Element | null): HTMLElement =>
  createElement(
    'section',
    {},
    createElement('h2', {}, plan ? words.planned(plan.start, plan.end, title) : title),
    ...printedIn(does),
    createElement('ul', {}, ...steps.map(printedStep)),
  );

/** Prints the notes of what is shown, part by part: a lesson is a few pages, and not all that the story has. */
export function printNotes(deck: DeckData, path: () => DeckPath): void {
  addEventListener('beforeprint', () => {
    const { key, parts } = path();
    const lesson = lessonOf(key, deck);
    part('[data-printed-notes]').replaceChildren(
      createElement('h1', {}, lesson ? words.lesson(lesson.title) : words.title),
      ...parts.map((one, i) =>
        printedPart(one, document.querySelector(`[data-part="${lesson?.id ?? ''}/${i}"]`)),
      ),
    );
  });
}
