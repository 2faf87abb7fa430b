/** What has been typed into the fields of a page, by the names of the fields. */
export type Answers = ReadonlyMap<string, string>;

/** More than anybody types: what is longer was not written here. */
const LONGEST = 20_000;

/** The stored answers in a text, or none when it is not what we wrote. */
export function readAnswers(text: string | null): Answers {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return new Map();
    return new Map(
      Object.entries(stored).filter(
        (one): one is [string, string] => typeof one[1] === 'string' && one[1].length <= LONGEST,
      ),
    );
  } catch {
    return new Map();
  }
}

/** The text to store; null when there is nothing. */
export function writtenAnswers(answers: Answers): string | null {
  const given = [...answers].filter(([, text]) => text !== '');
  return given.length === 0 ? null : JSON.stringify(Object.fromEntries(given));
}

/**
 * Names for fields that stay when sheets are put into another order: the sheet and the label, and a
 * number where a sheet has a label more than once.
 */
export function fieldNames(fields: readonly { sheet: string; label: string }[]): string[] {
  const seen = new Map<string, number>();
  return fields.map(({ sheet, label }) => {
    const name = `${sheet}: ${label}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
