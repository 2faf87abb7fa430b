import type { z } from 'astro/zod';
import { actorSchema, relationSchema } from './schema/actors.ts';
import { candidateSchema, criterionSchema } from './schema/candidates.ts';
import * as classroom from './schema/classroom.ts';
import * as evidence from './schema/evidence.ts';
import { figureSchema } from './schema/figure.ts';
import * as gazetteer from './schema/gazetteer.ts';
import { listTableSchema } from './schema/list-table.ts';
import * as pages from './schema/pages.ts';
import { recountSchema } from './schema/recounts.ts';
import { chapterSchema, sceneSchema } from './schema/scene.ts';

/**
 * Every collection of the content: a file that holds a list, or, where the path has no ending, a
 * folder with one file for each entry, whose id is the file's name. The reader, the type of the book
 * and the check of references follow from this and from the schemas, whose fields say what their ids
 * point to (`idOf`). Adding a collection is an entry here and a schema.
 */
export const COLLECTIONS = {
  parties: { path: 'evidence/parties.yaml', schema: evidence.partySchema },
  sources: { path: 'evidence/sources.yaml', schema: evidence.sourceSchema },
  claims: { path: 'evidence/claims.yaml', schema: evidence.claimSchema },
  hedges: { path: 'evidence/hedges.yaml', schema: evidence.hedgeSchema },
  alternatives: { path: 'evidence/alternatives.yaml', schema: evidence.alternativeSchema },
  places: { path: 'gazetteer/places.yaml', schema: gazetteer.placeSchema },
  zones: { path: 'gazetteer/zones.yaml', schema: gazetteer.zoneSchema },
  routes: { path: 'gazetteer/routes.yaml', schema: gazetteer.routeSchema },
  marks: { path: 'gazetteer/marks.yaml', schema: gazetteer.markSchema },
  lettering: { path: 'gazetteer/lettering.yaml', schema: gazetteer.letteringSchema },
  terms: { path: 'glossary/terms.yaml', schema: evidence.termSchema },
  timeline: { path: 'data/timeline.yaml', schema: evidence.eventSchema },
  spellings: { path: 'data/spellings.yaml', schema: evidence.spellingSchema },
  clues: { path: 'data/clues.yaml', schema: evidence.clueSchema },
  /** What the report says of its event, and the events on record that may be it. */
  criteria: { path: 'data/criteria.yaml', schema: criterionSchema },
  candidates: { path: 'data/candidates.yaml', schema: candidateSchema },
  actors: { path: 'data/actors.yaml', schema: actorSchema },
  ties: { path: 'data/ties.yaml', schema: relationSchema },
  /** Numbers in texts that the data decide. */
  recounts: { path: 'data/recounts.yaml', schema: recountSchema },
  corrections: { path: 'corrections/corrections.yaml', schema: pages.correctionSchema },
  /** By slug of a chapter or name of a page. */
  dates: { path: 'pages/dates.yaml', schema: pages.datesSchema },
  unmarked: { path: 'story/unmarked.yaml', schema: pages.unmarkedSchema },
  /** By frame: `attack/area`. Every frame has one. */
  notes: { path: 'classroom/notes.yaml', schema: classroom.noteSchema },
  /** What a class does on the screen before a frame: one at most. */
  activities: { path: 'classroom/activities.yaml', schema: classroom.activitySchema },
  questions: { path: 'classroom/questions.yaml', schema: classroom.questionSchema },
  exercises: { path: 'classroom/exercises.yaml', schema: classroom.exerciseSchema },
  lessons: { path: 'classroom/lessons.yaml', schema: classroom.lessonSchema },
  /** Scenes whose frames are maps; those of `figures` are charts. */
  scenes: { path: 'scenes', schema: sceneSchema },
  figures: { path: 'figures', schema: figureSchema },
  /** Lists that readers can download as tables, by the name of their collection. */
  lists: { path: 'data/lists', schema: listTableSchema },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type CollectionName = keyof typeof COLLECTIONS;
export const isCollection = (name: string): name is CollectionName =>
  Object.hasOwn(COLLECTIONS, name);
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

type Registry = typeof COLLECTIONS;
/** Collections that stand in one file each. */
export type ListName = {
  [Name in CollectionName]: Registry[Name]['path'] extends `${string}.yaml` ? Name : never;
}[CollectionName];
/** Collections with a file for each entry. */
export type FolderName = Exclude<CollectionName, ListName>;
export const isFolder = (name: CollectionName): name is FolderName =>
  !COLLECTIONS[name].path.endsWith('.yaml');

/** The folders of texts with front matter, and the schema of it. Each is a collection of Astro's. */
export const PROSE = {
  story: chapterSchema,
  pages: pages.pageSchema,
} as const;

/** Where the tables stand: for each a CSV file, and a YAML file of that name which says what it is. */
export const SERIES = 'data/series';
