import type {
  Alternative,
  Claim,
  Clue,
  Hedge,
  Party,
  Source,
  Spelling,
  Term,
  TimelineEvent,
} from './schema/evidence.ts';
import type { Candidate, Criterion } from './schema/candidates.ts';
import type { Exercise, Lesson, Note, Question } from './schema/classroom.ts';
import type { Correction, Dates, Unmarked } from './schema/pages.ts';
import type { Actor, FigureContent, Table, Relation } from './schema/figure.ts';
import type { Lettering, Mark, Place, Route, Zone } from './schema/gazetteer.ts';
import type { SceneContent } from './schema/scene.ts';

/** All content except the chapters' prose, by collection and id. */
export interface Book {
  parties: ReadonlyMap<string, Party>;
  sources: ReadonlyMap<string, Source>;
  claims: ReadonlyMap<string, Claim>;
  hedges: ReadonlyMap<string, Hedge>;
  alternatives: ReadonlyMap<string, Alternative>;
  places: ReadonlyMap<string, Place>;
  zones: ReadonlyMap<string, Zone>;
  routes: ReadonlyMap<string, Route>;
  marks: ReadonlyMap<string, Mark>;
  lettering: ReadonlyMap<string, Lettering>;
  terms: ReadonlyMap<string, Term>;
  timeline: ReadonlyMap<string, TimelineEvent>;
  scenes: ReadonlyMap<string, SceneContent>;
  spellings: ReadonlyMap<string, Spelling>;
  clues: ReadonlyMap<string, Clue>;
  /** What the report says of its event, and the events on record that may be it. */
  criteria: ReadonlyMap<string, Criterion>;
  candidates: ReadonlyMap<string, Candidate>;
  actors: ReadonlyMap<string, Actor>;
  ties: ReadonlyMap<string, Relation>;
  /** Scenes whose frames are figures; `scenes` are those whose frames are maps. */
  figures: ReadonlyMap<string, FigureContent>;
  tables: ReadonlyMap<string, Table>;
  corrections: ReadonlyMap<string, Correction>;
  /** By slug of a chapter or name of a page. */
  dates: ReadonlyMap<string, Dates>;
  unmarked: ReadonlyMap<string, Unmarked>;
  /** By step: `attack/area`. Every frame has one. */
  notes: ReadonlyMap<string, Note>;
  questions: ReadonlyMap<string, Question>;
  exercises: ReadonlyMap<string, Exercise>;
  lessons: ReadonlyMap<string, Lesson>;
}

/**
 * An entry that must be there. The content check refuses unknown ids before a build, so a miss here
 * is a hole in that check.
 */
export function entry<T>(collection: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = collection.get(id);
  if (found === undefined)
    throw new Error(`${what}: found unknown id "${id}", expected an existing one`);
  return found;
}
