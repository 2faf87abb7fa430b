import { memory } from '../../design/browser/memory.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { teachMessages } from '#messages/teach.ts';
import { fieldNames, readAnswers, writtenAnswers } from './kept-answers.ts';

const KEY = 'teach:worksheet';
const words = teachMessages.worksheet.kept;

type Field = HTMLInputElement | HTMLTextAreaElement;

const labelOf = (field: Field): string =>
  field.getAttribute('aria-label') ??
  field.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim() ??
  '';

/** Browsers that let fields grow with their text do it by the sheet. */
const growsByItself = CSS.supports('field-sizing', 'content');

/**
 * Lets a field grow with its text, and writes the text beside it for paper: a field is printed no
 * larger than it is, and never over two pages.
 *
 * @returns to be called when its text has changed
 */
function withPrint(field: Field): () => void {
  const printed = createElement('div', { className: 'sheet-written' });
  field.after(printed);
  return () => {
    printed.textContent = field.value;
    if (growsByItself || field instanceof HTMLInputElement) return;
    field.style.blockSize = 'auto';
    if (field.value !== '') field.style.blockSize = `${field.scrollHeight}px`;
  };
}

/** Asks whether all answers may be erased, in the place of the button that was pressed. */
function askToErase(button: HTMLButtonElement, onYes: () => void): void {
  const yes = createElement('button', { type: 'button' }, words.yes);
  const no = createElement('button', { type: 'button' }, words.no);
  const question = createElement('span', { role: 'alert' }, words.ask);
  const asking = [question, ' ', yes, ' ', no];
  const end = (): void => {
    for (const one of [question, yes, no]) one.remove();
    button.hidden = false;
    button.focus();
  };
  yes.addEventListener('click', () => {
    onYes();
    end();
  });
  no.addEventListener('click', end);
  button.hidden = true;
  button.after(...asking);
  no.focus();
}

/**
 * Keeps what is typed into the sheets of a page on this device, until somebody erases it, and prints
 * it whole. Nothing is sent.
 *
 * @param place the part of the page that says so and has the button to erase
 */
export function keepAnswers(place: HTMLElement): void {
  const fields = [
    ...document.querySelectorAll<Field>('.sheet textarea, .sheet input[type="text"]'),
  ].map((field) => ({
    field,
    sheet: field.closest('.sheet')?.id ?? '',
    label: labelOf(field),
    show: withPrint(field),
  }));
  const names = fieldNames(fields);
  const answers = new Map(readAnswers(memory.read(KEY)));
  const says = place.querySelector<HTMLElement>('[data-says]');
  const erase = place.querySelector<HTMLButtonElement>('[data-erase]');
  if (!says || !erase)
    throw new Error('worksheet: found no [data-says] and [data-erase], expected both');

  const store = (): void => {
    const text = writtenAnswers(answers);
    memory.write(KEY, text);
    const isKept = memory.read(KEY) === text;
    says.textContent = isKept ? words.isKept : words.isNotKept;
    erase.disabled = text === null;
  };
  fields.forEach(({ field, show }, i) => {
    const name = names[i] ?? '';
    field.value = answers.get(name) ?? field.value;
    show();
    field.addEventListener('input', () => {
      answers.set(name, field.value);
      show();
      store();
    });
  });
  erase.addEventListener('click', () => {
    askToErase(erase, () => {
      answers.clear();
      for (const { field, show } of fields) {
        field.value = '';
        show();
      }
      store();
      says.textContent = words.erased;
    });
  });
  store();
  place.hidden = false;
}
