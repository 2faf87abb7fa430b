import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { storySchema } from '../../model/story-schema.ts';
import { COLLECTIONS, PROSE } from '../registry.ts';
import { tableSchema } from './table.ts';

interface Field {
  /** As `claims.for[].note`. */
  name: string;
  schema: z.ZodType;
}

/** A schema and all that it holds, down to its last fields. */
function fieldsIn(name: string, schema: z.ZodType): Field[] {
  const inside = (more: string, child: unknown): Field[] =>
    fieldsIn(name + more, child as z.ZodType);
  const own = { name, schema };
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, child]) => inside(`.${key}`, child));
  if (schema instanceof z.ZodArray) return [own, ...inside('[]', schema.element)];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return inside('', schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inside('', option));
  return [own];
}

const schemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema])),
  ...PROSE,
  tables: tableSchema,
  story: storySchema,
};
const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsIn(name, schema));

const takes = ({ schema }: Field, value: unknown): boolean => schema.safeParse(value).success;
/** The least number of letters or entries that a field takes, tried with such as fit nothing else. */
const leastOf = ({ schema }: Field, one: unknown): number => {
  const tooFew = (count: number): boolean => {
    const value = typeof one === 'string' ? one.repeat(count) : Array<unknown>(count).fill(one);
    const issues = schema.safeParse(value).error?.issues ?? [];
    return issues.some(({ code, path }) => code === 'too_small' && path.length === 0);
  };
  let count = 0;
  while (tooFew(count)) count += 1;
  return count;
};

describe('a text', () => {
  const texts = fields.filter(({ schema }) => schema instanceof z.ZodString);

  it('may be one letter where it may not be empty, unless it has to be a sentence', () => {
    const bounded = texts.filter((field) => leastOf(field, 'x') > 0);
    expect(bounded.length).toBeGreaterThan(50);
    const long = bounded.filter((field) => leastOf(field, 'x') > 1);
    for (const field of long) expect(leastOf(field, 'x'), field.name).toBeGreaterThanOrEqual(4);
  });

  it.each(['title', 'name', 'words', 'note', 'kind', 'id', 'answer', 'summary', 'description'])(
    'is never empty as a %s that cannot be left out',
    (key) => {
      const owners = Object.entries(schemas).filter(
        ([, schema]) => schema instanceof z.ZodObject && schema.shape[key] instanceof z.ZodString,
      );
      expect(owners.length).toBeGreaterThan(0);
      for (const [name, schema] of owners)
        if (schema instanceof z.ZodObject)
          expect(takes({ name, schema: schema.shape[key] as z.ZodType }, ''), name).toBe(false);
    },
  );
});

describe('a list', () => {
  const lists = fields.filter(({ schema }) => schema instanceof z.ZodArray);
  const keyOf = ({ name }: Field): string => name.split('.').at(-1)?.replace('[]', '') ?? '';

  it('of sources may have one alone, and none only where nothing is said by them', () => {
    const sources = lists.filter((field) => keyOf(field) === 'sources');
    expect(sources.length).toBeGreaterThan(10);
    for (const field of sources) expect(takes(field, ['one']), field.name).toBe(true);
    const empty = sources.filter((field) => takes(field, [])).map(({ name }) => name.split('.')[0]);
    // Frames of maps, and what is asked and said in class.
    for (const name of empty)
      expect(['scenes', 'notes', 'activities', 'questions', 'exercises']).toContain(name);
  });

  it('needs more than one entry only where one makes no line, area or comparison', () => {
    const many = lists.filter((field) => leastOf(field, undefined) > 1);
    expect(
      Object.fromEntries(many.map((field) => [keyOf(field), leastOf(field, undefined)])),
    ).toEqual({
      path: 2,
      waypoints: 2,
      ring: 4,
      columns: 2,
      panels: 2,
      parts: 2,
      heads: 2,
      names: 2,
      places: 2,
    });
  });

  it('of frames, parts and the like is not empty', () => {
    for (const key of ['frames', 'legs', 'aims', 'cannot']) {
      const own = lists.filter((field) => keyOf(field) === key);
      expect(own.length, key).toBeGreaterThan(0);
      expect(
        own.some((field) => leastOf(field, undefined) === 1),
        key,
      ).toBe(true);
    }
  });
});
