import { z } from 'astro/zod';
import type { Content } from '../read-content.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  isCollection,
  isFolder,
  type CollectionName,
} from '../registry.ts';
import { NO_STAKE, targetOf } from '../schema/fields.ts';
import { tableSchema } from '../schema/table.ts';
import { framesOf, hasClearFrames } from '../steps-in.ts';
import type { Problem } from './problem.ts';
import { unknownId } from './unknown-id.ts';
import type { Used } from './used.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A field that holds an id: the keys that lead to it, with `*` for every entry of a list, and its target. */
export interface Reference {
  pattern: string;
  target: string;
}

function walk(schema: unknown, keys: readonly string[]): Reference[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return walk(schema.unwrap(), keys);
  if (schema instanceof z.ZodArray) return walk(schema.element, [...keys, '*']);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => walk(one, keys));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, one]) => walk(one, [...keys, key]));
  const target = schema instanceof z.ZodString ? targetOf(schema) : undefined;
  return target === undefined ? [] : [{ pattern: keys.join('.'), target }];
}

/** All fields of a schema that hold ids, each once. */
export const referencesOf = (schema: z.ZodType): Reference[] => [
  ...new Map(walk(schema, []).map((one) => [`${one.pattern} ${one.target}`, one])).values(),
];

/** Every value that a pattern like `legs.*.sources.*` reaches, with the path to it. */
export function valuesAt(data: unknown, pattern: string): { path: Path; value: unknown }[] {
  return pattern.split('.').reduce<{ path: Path; value: unknown }[]>(
    (found, key) =>
      found.flatMap(({ path, value }) => {
        if (key === '*')
          return Array.isArray(value)
            ? value.map((item: unknown, i) => ({ path: [...path, i], value: item }))
            : [];
        const next = (value as Record<string, unknown> | null | undefined)?.[key];
        return next === undefined || next === null ? [] : [{ path: [...path, key], value: next }];
      }),
    [{ path: [], value: data }],
  );
}

/** What ids of one target may be, in words for a message. */
interface Target {
  known: ReadonlySet<string>;
  where: string;
  /** Where what is used is collected; missing where nobody asks. */
  used?: Set<string>;
  /** Whether nothing can be said about an id, because the file that would have it cannot be read. */
  isUnread: (id: string) => boolean;
}

/** The targets of references in this content, by the names that `schema/fields.ts` gives them. */
export function targetsIn(content: Content, used: Used): (target: string) => Target {
  const unreadScenes = [...content.scenes, ...content.figures].flatMap(([scene, file]) =>
    hasClearFrames(file) ? [] : [scene],
  );
  const isUnreadStep = (id: string): boolean => unreadScenes.includes(id.split('/')[0] ?? '');
  const both = ['scenes', 'figures'] as const;
  const list = (name: CollectionName): Target => ({
    known: new Set(content.book[name].keys()),
    where: `the ids in content/${COLLECTIONS[name].path}`,
    used: used[name],
    isUnread: () => content.unread.has(name),
  });
  const steps = (known: readonly string[], where: string): Target => ({
    known: new Set(known),
    where,
    isUnread: isUnreadStep,
  });
  const make = (target: string): Target => {
    if (isCollection(target)) return list(target);
    switch (target) {
      case 'steps':
        return steps(framesOf(content, both), 'the frames in content/scenes and content/figures');
      case 'map steps':
        return steps(framesOf(content, ['scenes']), 'the frames in content/scenes');
      case 'scenes and steps':
        return steps(
          [...content.scenes.keys(), ...content.figures.keys(), ...framesOf(content, both)],
          'the scenes and frames in content/scenes and content/figures',
        );
      case 'stakes': {
        const parties = list('parties');
        return {
          ...parties,
          known: new Set([...parties.known, NO_STAKE]),
          where: `"${NO_STAKE}" and ${parties.where}`,
        };
      }
      default:
        throw new Error(
          `references: found the target "${target}", expected the name of a collection in content/registry.ts. Correct the schema.`,
        );
    }
  };
  const made = new Map<string, Target>();
  return (target) => {
    const one = made.get(target) ?? make(target);
    made.set(target, one);
    return one;
  };
}

/** The files of a collection, and what stands before a field in them. */
function filesOf(name: CollectionName, content: Content): [files: YamlFile[], prefix: string] {
  return isFolder(name) ? [[...content[name].values()], ''] : [[content.files[name]], '*.'];
}

/** Every id in the lists, scenes and tables that points nowhere. */
export function checkReferences(content: Content, used: Used): Problem[] {
  const targetNamed = targetsIn(content, used);
  const unknownIn = (file: YamlFile, { pattern, target }: Reference): Problem[] =>
    valuesAt(file.data, pattern).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      const { known, where, used: collected, isUnread } = targetNamed(target);
      collected?.add(value);
      return known.has(value) || isUnread(value)
        ? []
        : [file.problemAt(path, unknownId(value, where, known))];
    });
  return [
    ...COLLECTION_NAMES.flatMap((name) => {
      const [files, prefix] = filesOf(name, content);
      return referencesOf(COLLECTIONS[name].schema).flatMap(({ pattern, target }) =>
        files.flatMap((file) => unknownIn(file, { pattern: prefix + pattern, target })),
      );
    }),
    ...[...content.tables.values()].flatMap((file) =>
      referencesOf(tableSchema).flatMap((reference) => unknownIn(file, reference)),
    ),
  ];
}
