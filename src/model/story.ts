import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { storySchema } from './story-schema.ts';

/** The folder with the content, from the root of the project. */
export const folder = process.env.CONTENT ?? 'content';

function parsed(): unknown {
  try {
    return parse(readFileSync(`${folder}/story.yaml`, 'utf8'));
  } catch {
    return undefined;
  }
}

const WORLD = [-180, -85, 180, 85];
const read = storySchema.safeParse(parsed());
/** A file with mistakes is reported by the content check, which stops every build. These stand in until then. */
const facts = read.success
  ? read.data
  : storySchema.parse({
      title: '?',
      about: '?',
      checked: '2000-01',
      report: { source: 'report' },
      map: { region: '?', window: WORLD, extent: WORLD, data: '?' },
    });

/**
 * The facts of the story as a whole, from `story.yaml` of the content. Scripts for browsers and the
 * pages get their values at build, from src/build/story-facts.ts, in place of this file.
 */
export const {
  title,
  about,
  checked,
  element,
  archive,
  urn,
  licence,
  report,
  roles,
  map,
  counts,
  voices,
  content_note,
  alternatives,
  classroom,
} = facts;
/** Apart from the rest of `map`, because live maps need no more. */
export const { data, reported } = map;
export const origin = map.origin ?? ([map.extent[0], map.extent[3]] as const);
