import css from './rate.css?inline';
import { VERDICTS } from '../../model/certainty.ts';
import { rateMessages } from '#messages/panel.ts';
import { adoptStyle } from '../../design/browser/adopt-style.ts';
import { make, verdictMark } from '../../design/browser/create-element.ts';
import { myRatings } from './ratings-store.ts';

adoptStyle(css);

/**
 * The five verdicts to choose from, for one claim. All choices of a claim in the page agree; one that
 * has been taken out of the page stops listening.
 *
 * @param place tells two choices on the same claim apart
 */
export function verdictChoice(claim: string, legend: string, place: string): HTMLElement {
  const radios = VERDICTS.map((value) =>
    make('input', { type: 'radio', name: `rate-${place}-${claim}`, value }),
  );
  const takeBack = make('button', { type: 'button', textContent: rateMessages.takeBack });
  const choice = make(
    'fieldset',
    { className: 'verdict-choice' },
    make('legend', {}, legend),
    ...VERDICTS.map((verdict, i) => make('label', {}, radios[i] ?? '', verdictMark(verdict))),
    takeBack,
  );
  const show = (): void => {
    const mine = myRatings.all.get(claim);
    for (const radio of radios) radio.checked = radio.value === mine;
    takeBack.hidden = mine === undefined;
  };
  choice.addEventListener('change', ({ target }) => {
    const chosen = VERDICTS.find((verdict) => verdict === (target as HTMLInputElement).value);
    if (chosen) myRatings.give(claim, chosen);
  });
  takeBack.addEventListener('click', () => {
    radios[0]?.focus();
    myRatings.takeBack(claim);
  });
  show();
  const stop = myRatings.subscribe(() => {
    if (choice.isConnected) show();
    else stop();
  });
  return choice;
}
