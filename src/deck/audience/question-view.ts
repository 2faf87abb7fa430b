import { createElement } from '../../design/browser/create-element.ts';
import { textSlide, type DeckData } from '../deck-data.ts';

/** A question to the class in large letters. */
export const questionView = (question: string | null, deck: DeckData): HTMLElement =>
  createElement(
    'p',
    { className: 'question-large' },
    (question === null ? undefined : textSlide(question, deck))?.text ?? '',
  );
