import css from './rate.css?inline';
import { VERDICTS } from '../../model/certainty.ts';
import { rateMessages } from '#messages/panel.ts';
import { adoptStyle } from '../../design/browser/adopt-style.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { verdictMark } from '../../design/browser/verdict-mark.ts';
import { myRatings } from './ratings-store.ts';

adoptStyle(css);

/**
 * The five verdicts to choose from, for one claim. All choices of a claim in the page agree.
 *
 * @param place tells two choices on the same claim apart
 */
export function verdictChoice(claim: string, legend: string, place: string): HTMLElement {
  const radios = VERDICTS.map((value) =>
    createElement('input', { type: 'radio', name: `rate-${place}-${claim}`, value }),
  );
  const takeBack = createElement('button', { type: 'button', textContent: rateMessages.takeBack });
  const choice = createElement(
    'fieldset',
    { className: 'verdict-choice' },
    createElement('legend', {}, legend),
    ...VERDICTS.map((verdict, i) =>
      createElement('label', {}, radios[i] ?? '', verdictMark(verdict)),
    ),
    takeBack,
  );
  choice.addEventListener('change', ({ target }) => {
    const chosen = VERDICTS.find((verdict) => verdict === (target as HTMLInputElement).value);
    if (chosen) myRatings.give(claim, chosen);
  });
  takeBack.addEventListener('click', () => {
    radios[0]?.focus();
    myRatings.takeBack(claim);
  });
  myRatings.keepShown(choice, () => {
    const mine = myRatings.all.get(claim);
    for (const radio of radios) radio.checked = radio.value === mine;
    takeBack.hidden = mine === undefined;
  });
  return choice;
}
