import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { dismissNotice, notify } from '../controls/notice.ts';
import type { Session } from '../session/session.ts';
import { isEmpty, NO_TALLY } from './tally.ts';

const words = presentMessages.tally;

/** Asks whether all that the class has told may be erased, and does so. The question takes the focus: Enter answers yes. */
export function eraseTally(session: Session): void {
  if (isEmpty(session.state)) {
    notify(words.none);
    return;
  }
  const yes = createElement('button', { type: 'button' }, words.yes);
  const no = createElement('button', { type: 'button' }, words.no);
  yes.addEventListener('click', () => {
    session.change(NO_TALLY);
    notify(words.erased);
  });
  no.addEventListener('click', dismissNotice);
  notify(words.ask, yes, no);
  yes.focus();
}
