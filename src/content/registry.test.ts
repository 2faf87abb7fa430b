import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { referencesOf } from './check/references.ts';
import { COLLECTIONS } from './registry.ts';
import { idOf, stepField } from './schema/fields.ts';
import { tableSchema } from './schema/table.ts';

describe('referencesOf(schema)', () => {
  it('finds ids in lists, optional fields, entries and alternatives, each once', () => {
    const schema = z.strictObject({
      name: z.string(),
      of: idOf('claims').optional(),
      either: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('one'), at: stepField() }),
        z.strictObject({
          kind: z.literal('two'),
          at: stepField(),
          sources: z.array(idOf('sources')),
        }),
      ]),
      legs: z.array(z.strictObject({ by: z.array(idOf('sources')).min(1).nullable() })),
    });
    expect(referencesOf(schema)).toEqual([
      { pattern: 'of', target: 'claims' },
      { pattern: 'either.at', target: 'steps' },
      { pattern: 'either.sources.*', target: 'sources' },
      { pattern: 'legs.*.by.*', target: 'sources' },
    ]);
  });

  it('sees through what a schema refines', () => {
    const refined = z.strictObject({ a: idOf('places') }).refine(() => true);
    expect(referencesOf(refined)).toEqual([{ pattern: 'a', target: 'places' }]);
  });
});

describe('the references of this site', () => {
  it('are these', () => {
    const all = [
      ...Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema] as const),
      ['tables', tableSchema] as const,
    ];
    expect(
      all
        .flatMap(([name, schema]) =>
          referencesOf(schema).map(({ pattern, target }) => `${name}.${pattern} -> ${target}`),
        )
        .sort()
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "activities.before -> map steps
      activities.hints.* -> steps
      activities.story -> steps
      actors.sources.* -> sources
      alternatives.against.*.source -> sources
      alternatives.for.*.source -> sources
      candidates.fit.no.* -> criteria
      candidates.fit.unknown.* -> criteria
      candidates.fit.yes.* -> criteria
      candidates.sources.* -> sources
      claims.against.*.source -> sources
      claims.against.*.stake -> stakes
      claims.for.*.source -> sources
      claims.for.*.stake -> stakes
      claims.qualifying.*.source -> sources
      claims.qualifying.*.stake -> stakes
      claims.tested -> steps
      clues.sources.* -> sources
      clues.timeline -> timeline
      corrections.claims.* -> claims
      corrections.scenes.* -> scenes and steps
      corrections.sources.* -> sources
      exercises.claims.* -> claims
      exercises.frames.* -> steps
      exercises.scaffold.words.* -> terms
      exercises.sources.* -> sources
      exercises.space.frame -> map steps
      exercises.space.routes.* -> routes
      figures.frames.*.claims.* -> claims
      figures.frames.*.plot.clues.* -> clues
      figures.frames.*.plot.focus -> actors
      figures.frames.*.plot.newest.* -> clues
      figures.frames.*.plot.piles.*.above.clue -> clues
      figures.frames.*.plot.piles.*.below.clue -> clues
      figures.frames.*.plot.shown.* -> clues
      figures.frames.*.plot.unread.* -> actors
      figures.frames.*.sources.* -> sources
      lessons.more.exercises.* -> exercises
      lessons.more.questions.* -> questions
      lessons.parts.*.exercises.* -> exercises
      lessons.parts.*.frames.* -> steps
      lessons.parts.*.questions.* -> questions
      lettering.place -> places
      marks.sources.* -> sources
      notes.id -> steps
      notes.sources.* -> sources
      places.sources.* -> sources
      places.waypoints.*.sources.* -> sources
      questions.claims.* -> claims
      questions.frames.* -> steps
      questions.sources.* -> sources
      routes.legs.*.sources.* -> sources
      routes.sources.* -> sources
      routes.waypoints.*.source -> sources
      scenes.frames.*.charts.*.route -> routes
      scenes.frames.*.claims.* -> claims
      scenes.frames.*.diagram.events.*.claim -> claims
      scenes.frames.*.lettering.* -> lettering
      scenes.frames.*.marks.*.claim -> claims
      scenes.frames.*.marks.*.mark -> marks
      scenes.frames.*.places.*.place -> places
      scenes.frames.*.routes.*.route -> routes
      scenes.frames.*.sources.* -> sources
      scenes.frames.*.view.marks.* -> marks
      scenes.frames.*.view.places.* -> places
      scenes.frames.*.view.routes.* -> routes
      scenes.frames.*.view.zones.* -> zones
      scenes.frames.*.zones.*.claim -> claims
      scenes.frames.*.zones.*.zone -> zones
      sources.origin.claims.* -> claims
      sources.origin.party -> parties
      sources.origin.source -> sources
      sources.seen_in.* -> sources
      sources.stake -> stakes
      spellings.source -> sources
      tables.sources.* -> sources
      terms.sources.* -> sources
      ties.from -> actors
      ties.sources.* -> sources
      ties.to -> actors
      timeline.places.* -> places
      timeline.sources.* -> sources
      zones.sources.* -> sources"
    `);
  });
});
