import { presentMessages } from '#messages/present.ts';
import { helpView } from '../controls/help-view.ts';
import { listenToKeysAndButtons } from '../controls/listen.ts';
import { notify } from '../controls/notice.ts';
import { openDeckWindow } from '../deck-window.ts';
import { part } from '../../design/browser/part.ts';
import { lessonOf, searchOf } from '../path/deck-path.ts';
import { elapsed, inMinutes, startedOrPaused } from './clock.ts';
import { plannedAt } from './plan.ts';
import { presenterView } from './presenter-view.ts';
import { printNotes } from './printed-notes.ts';

/** Milliseconds between two questions whether the window for the audience is there. */
const ASK = 3000;
/** Milliseconds in which a window that is there has surely answered. */
const PATIENCE = 1500;

const words = presentMessages.presenter;
const { deck, session, path, start } = openDeckWindow('presenter');

document.documentElement.classList.add('presenter');
document.documentElement.dataset.player = 'ready';
for (const element of document.querySelectorAll<HTMLElement>('[data-script]'))
  element.hidden = false;

function toggleHelp(): void {
  const keys = part('[data-keys]');
  keys.hidden = !keys.hidden;
  if (!keys.hidden) keys.replaceChildren(helpView());
  part('[data-command="help"]').setAttribute('aria-pressed', String(!keys.hidden));
}

const run = start({
  show: presenterView({ deck, session, path }),
  own: {
    'full-screen'() {
      notify(presentMessages.fullScreenInAudience);
    },
    presenter() {
      notify(words.isHere);
    },
    help: toggleHelp,
  },
});
listenToKeysAndButtons(run);
printNotes(deck, path);

const onPress = (selector: string, press: () => void): void => {
  part(selector).addEventListener('click', press);
};
onPress('[data-lock]', () => {
  session.change({ isLocked: !session.state.isLocked });
});
onPress('[data-answer]', () => {
  session.change({ isAnswered: !session.state.isAnswered });
});
onPress('[data-start]', () => {
  session.change({ timer: startedOrPaused(session.state.timer, Date.now()) });
});
onPress('[data-zero]', () => {
  const { since } = session.state.timer;
  session.change({ timer: { since: since === null ? null : Date.now(), before: 0 } });
});

/** Says whether the audience sees the deck, and offers to open its window. */
function showAudience(isThere: boolean): void {
  const text = isThere ? words.audienceIsThere : words.audienceIsGone;
  const says = part('[data-audience-text]');
  // A status is read out when it is written, so it is written only when it changes.
  if (says.textContent !== text) says.textContent = text;
  const open = part('[data-open-audience]');
  open.hidden = isThere;
  if (open instanceof HTMLAnchorElement) {
    open.search = searchOf(session.state.path);
    open.hash = session.state.step;
  }
  part('[data-audience]').classList.toggle('is-gone', !isThere);
}

/** Writes what the plan of the lesson says beside the clock, and shows what the class does in this part. */
function showPlan(now: number): void {
  const { state } = session;
  const planned = plannedAt(path(), state.step, elapsed(state.timer, now));
  for (const element of document.querySelectorAll<HTMLElement>('[data-plan]'))
    element.hidden = !planned;
  const { number = 0, all = 0, title = '', end = 0, late = 0 } = planned ?? {};
  part('[data-plan-text]').textContent = words.part(number, all, title, end);
  part('[data-late]').textContent = late > 0 ? words.late(late) : '';
  const lesson = lessonOf(state.path, deck)?.id ?? '';
  for (const element of document.querySelectorAll<HTMLElement>('[data-part]'))
    element.classList.toggle('is-now', element.dataset.part === `${lesson}/${number - 1}`);
}

const opened = Date.now();
function tick(): void {
  const now = Date.now();
  part('[data-clock]').textContent = new Date(now).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  part('[data-timer]').textContent = inMinutes(elapsed(session.state.timer, now));
  showPlan(now);
  const isThere = session.isThere('audience', now);
  // At first nobody can have answered yet.
  if (isThere || now - opened > PATIENCE) showAudience(isThere);
}
setInterval(tick, 500);
setInterval(() => {
  session.greet();
}, ASK);
tick();
