import type { Book } from '../book.ts';
import { citationOf, ID, OURS, SOURCES, sourcesOf, text } from './our-tables.ts';
import type { Table } from '../schema/figure.ts';

/** Who took part. */
export function actorsTable({ actors }: Book): Table {
  return {
    ...OURS,
    id: 'actors',
    title: 'Who was in the field around December 2019',
    description: 'Armed groups, forces and authorities that the texts name, one in each row.',
    unit: 'one actor in each row',
    columns: [
      ID,
      text('name', 'Name', 'As the site spells it.'),
      text('side', 'Side', 'The group of actors that it is shown with.'),
      text('kind', 'Kind', 'What sort of actor it is.'),
      text('where', 'Where', 'Where it was, as far as the texts say.'),
      text('role', 'Role', 'What it did.'),
      text('control', 'Control', 'What ground it held.'),
      text('note', 'Note', 'What else has to be known. Empty where there is nothing.'),
      SOURCES,
    ],
    sources: sourcesOf(actors.values()),
    method: 'Put together by us from the sources in each row, read in stored copies.',
    citation: citationOf('actors'),
    gaps: ['Only actors that matter for the report are listed.'],
    cannot: [
      'It cannot show how strong an actor was.',
      'It cannot show who commanded the attack in the report. That is not established.',
    ],
    rows: [...actors.values()].map(
      ({ id, name, side, kind, where, role, control, note, sources }) => ({
        id,
        name,
        side,
        kind,
        where,
        role,
        control,
        note: note ?? null,
        sources: sources.join(' '),
      }),
    ),
  };
}

/** Relations between those who took part. */
export function tiesTable({ ties }: Book): Table {
  return {
    ...OURS,
    id: 'ties',
    title: 'Reported relations between the actors',
    description:
      'Who fought, commanded, supported, coordinated with or rivalled whom around December 2019, one relation in each row.',
    unit: 'one relation in each row',
    columns: [
      ID,
      text('from', 'From', 'Id of the first actor, as in the table actors.'),
      text('to', 'To', 'Id of the second actor.'),
      text('kind', 'Kind', 'fights, commands, supports, coordinates or rivals.'),
      text('where', 'Where', 'Where it was reported.'),
      text('note', 'Note', 'What the texts say about it.'),
      text('confidence', 'Confidence', 'high, medium or low: how sure the texts are of it.'),
      SOURCES,
    ],
    sources: sourcesOf(ties.values()),
    method:
      'Put together by us from the sources in each row, read in stored copies. How sure a relation is was judged by us.',
    citation: citationOf('relations between the actors'),
    gaps: ['Relations that no text reports are missing, and there may be many.'],
    cannot: [
      'It cannot show that two actors without a row had nothing to do with each other.',
      'It cannot show a chain of command where the confidence is low.',
    ],
    rows: [...ties.values()].map(({ sources, ...row }) => ({ ...row, sources: sources.join(' ') })),
  };
}
