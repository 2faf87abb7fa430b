import fc from 'fast-check';

/** Always the same values, so that a failure comes back; few, because each fuzz test has its own. */
export const RUNS = { seed: 20261124, numRuns: 400 } as const;

/** Names that objects have without anybody having given them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'] as const;

const PIECES = [
  ...INHERITED,
  ...['%', '%2f', '%2F', '%00', '%E0%A4%A', '%ud800', '+', '&', '=', '#', '?', '/', '..', '...'],
  ...['\u0000', '\n', '\u2028', '\ufeff', '\ud800', '\udfff', '😀', 'é', 'e\u0301', 'İ', 'ﬀ'],
  ...[
    '<script>',
    '"',
    "'",
    '`',
    '\\',
    '{',
    '[',
    'null',
    'NaN',
    '1e999',
    '-0',
    ' ',
    'a'.repeat(300),
  ],
];

/** Any 16 bits each, also halves of letters that stand alone. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

/**
 * Texts at which readers of texts stumble, and such as look right.
 *
 * @param right pieces of texts that are right
 */
export const hostileText = (right: readonly string[] = []): fc.Arbitrary<string> =>
  fc.oneof(
    anyUnits,
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom(...PIECES, ...right), { maxLength: 12 }).map((all) => all.join('')),
  );

/** Values that look like the right one, or like a number and are none. */
const nearly: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, false, [], {}, '', '1'),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 0, 1, -1, 0.5, 1e15, 2 ** 53, 1e300),
  fc.double(),
  fc.integer(),
  hostileText(),
);

/** Anything that can come in a message or out of a store. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  nearly,
  fc.anything({
    key: fc.oneof(fc.string(), fc.constantFrom(...INHERITED)),
    values: [nearly],
    withNullPrototype: true,
    withSparseArray: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withBigInt: true,
    maxDepth: 3,
  }),
);

/** A value as it would have been kept as text; nothing where it cannot be. */
export function asJson(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

type Way = readonly (string | number)[];

const waysIn = (value: unknown): Way[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => [
        [name],
        ...waysIn(part).map((way) => [name, ...way]),
      ])
    : [];

function withPart(value: unknown, [name, ...rest]: Way, put: (at: object, name: string) => void) {
  if (typeof value !== 'object' || value === null || name === undefined) return;
  if (rest.length === 0) put(value, String(name));
  else withPart(Reflect.get(value, name), rest, put);
}

/** A value that is right but for one or two parts, which are exchanged for anything or left out. */
export const spoiled = (valid: object): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...waysIn(valid)), fc.option(anyValue, { freq: 4 })), {
      minLength: 1,
      maxLength: 2,
    })
    .map((changes) => {
      const copy = structuredClone(valid);
      for (const [way, part] of changes)
        withPart(copy, way, (at, name) => {
          if (part === null) Reflect.deleteProperty(at, name);
          else Reflect.set(at, name, part);
        });
      return copy;
    });
