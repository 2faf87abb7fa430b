import { createElement } from '../../design/browser/create-element.ts';
import { panelMessages } from '#messages/panel.ts';
import './panel-style.ts';

/** The sheet beside the story, and the parts of it that are filled. */
export interface PanelDialog {
  readonly dialog: HTMLDialogElement;
  readonly back: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  readonly body: HTMLElement;
}

/** Puts an empty, closed panel into the page. It closes by its button, and by a press beside the sheet. */
export function panelDialog(): PanelDialog {
  const back = createElement('button', { type: 'button' }, panelMessages.back);
  const close = createElement(
    'button',
    { type: 'button', className: 'panel-close' },
    panelMessages.close,
  );
  const body = createElement('div', { className: 'panel-body' });
  const head = createElement('div', { className: 'panel-head' }, back, close);
  const sheet = createElement('div', { className: 'panel-sheet' }, head, body);
  const dialog = createElement('dialog', { className: 'panel' }, sheet);
  document.body.append(dialog);
  close.addEventListener('click', () => {
    dialog.close();
  });
  // A press that begins and ends beside the sheet closes; one that ends there after selecting text does not.
  let pressedBeside = false;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressedBeside = target === dialog;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressedBeside) dialog.close();
  });
  return { dialog, back, close, body };
}
