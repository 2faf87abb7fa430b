/** The part of an address that names the sheets that are wanted: `?only=e02,e04`. */
const ONLY = 'only';

/**
 * Lets the address choose which sheets are printed, and one press print a single one. An address that names no
 * sheet of the page leaves all chosen.
 */
export function chooseSheets(): void {
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')].flatMap((sheet) => {
    const choice = sheet.querySelector<HTMLInputElement>('.sheet-choice input');
    return choice ? [{ id: sheet.id, sheet, choice }] : [];
  });
  const count = document.querySelector<HTMLOutputElement>('[data-chosen]');
  const sayHowMany = (): void => {
    if (count) count.value = String(sheets.filter(({ choice }) => choice.checked).length);
  };
  const choose = (ids: readonly string[]): void => {
    for (const { id, choice } of sheets) choice.checked = ids.includes(id);
    sayHowMany();
  };
  const asked = (new URLSearchParams(location.search).get(ONLY) ?? '').split(',');
  if (sheets.some(({ id }) => asked.includes(id))) choose(asked);
  for (const { id, sheet, choice } of sheets) {
    choice.addEventListener('change', sayHowMany);
    const button = sheet.querySelector<HTMLElement>('[data-print-only]');
    button?.addEventListener('click', () => {
      choose([id]);
      print();
    });
    if (button) button.hidden = false;
  }
  sayHowMany();
}
