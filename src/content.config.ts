import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { candidateSchema, criterionSchema } from './content/schema/candidates.ts';
import {
  exerciseSchema,
  lessonSchema,
  noteSchema,
  questionSchema,
} from './content/schema/classroom.ts';
import {
  alternativeSchema,
  claimSchema,
  clueSchema,
  eventSchema,
  hedgeSchema,
  partySchema,
  sourceSchema,
  spellingSchema,
  termSchema,
} from './content/schema/evidence.ts';
import { actorSchema, figureSchema, relationSchema } from './content/schema/figure.ts';
import {
  letteringSchema,
  markSchema,
  placeSchema,
  routeSchema,
  zoneSchema,
} from './content/schema/gazetteer.ts';
import { datesSchema, pageSchema, unmarkedSchema } from './content/schema/pages.ts';
import { chapterSchema, sceneSchema } from './content/schema/scene.ts';

/** Lists whose entries need no name of their own get their position as id. */
const numbered = (text: string): Record<string, Record<string, unknown>> => {
  const list: unknown = parse(text);
  if (!Array.isArray(list))
    throw new Error('content: found no list at the top level, expected one');
  return Object.fromEntries(
    list.map((item: Record<string, unknown>, i) => [String(i).padStart(3, '0'), item]),
  );
};

/** The contract with the editors: one schema each. References are resolved by src/content/check/check.ts. */
export const collections = {
  story: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/story' }),
    schema: chapterSchema,
  }),
  scenes: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/scenes' }),
    schema: sceneSchema,
  }),
  parties: defineCollection({
    loader: file('content/evidence/parties.yaml'),
    schema: partySchema,
  }),
  sources: defineCollection({
    loader: file('content/evidence/sources.yaml'),
    schema: sourceSchema,
  }),
  claims: defineCollection({ loader: file('content/evidence/claims.yaml'), schema: claimSchema }),
  hedges: defineCollection({
    loader: file('content/evidence/hedges.yaml', { parser: numbered }),
    schema: hedgeSchema,
  }),
  alternatives: defineCollection({
    loader: file('content/evidence/alternatives.yaml'),
    schema: alternativeSchema,
  }),
  places: defineCollection({ loader: file('content/gazetteer/places.yaml'), schema: placeSchema }),
  zones: defineCollection({ loader: file('content/gazetteer/zones.yaml'), schema: zoneSchema }),
  routes: defineCollection({ loader: file('content/gazetteer/routes.yaml'), schema: routeSchema }),
  marks: defineCollection({ loader: file('content/gazetteer/marks.yaml'), schema: markSchema }),
  lettering: defineCollection({
    loader: file('content/gazetteer/lettering.yaml'),
    schema: letteringSchema,
  }),
  terms: defineCollection({ loader: file('content/glossary/terms.yaml'), schema: termSchema }),
  timeline: defineCollection({ loader: file('content/data/timeline.yaml'), schema: eventSchema }),
  spellings: defineCollection({
    loader: file('content/data/spellings.yaml', { parser: numbered }),
    schema: spellingSchema,
  }),
  clues: defineCollection({
    loader: file('content/data/clues.yaml'),
    schema: clueSchema,
  }),
  criteria: defineCollection({
    loader: file('content/data/criteria.yaml'),
    schema: criterionSchema,
  }),
  candidates: defineCollection({
    loader: file('content/data/candidates.yaml'),
    schema: candidateSchema,
  }),
  actors: defineCollection({ loader: file('content/data/actors.yaml'), schema: actorSchema }),
  ties: defineCollection({ loader: file('content/data/ties.yaml'), schema: relationSchema }),
  dates: defineCollection({ loader: file('content/pages/dates.yaml'), schema: datesSchema }),
  unmarked: defineCollection({
    loader: file('content/story/unmarked.yaml', { parser: numbered }),
    schema: unmarkedSchema,
  }),
  notes: defineCollection({ loader: file('content/classroom/notes.yaml'), schema: noteSchema }),
  questions: defineCollection({
    loader: file('content/classroom/questions.yaml'),
    schema: questionSchema,
  }),
  exercises: defineCollection({
    loader: file('content/classroom/exercises.yaml'),
    schema: exerciseSchema,
  }),
  lessons: defineCollection({
    loader: file('content/classroom/lessons.yaml'),
    schema: lessonSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/pages' }),
    schema: pageSchema,
  }),
  figures: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/figures' }),
    schema: figureSchema,
  }),
};
