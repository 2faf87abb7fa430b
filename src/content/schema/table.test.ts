import { describe, expect, it } from 'vitest';
import { tableSchema } from './table.ts';

const column = (name: string, type: string) => ({ name, type, title: 'T', description: 'D' });
const MONTH = column('month', 'month');
const PLACE = column('place', 'place');
const COUNT = column('events', 'count');
const HEAD = {
  title: 'T',
  description: 'D',
  unit: 'u',
  checked: '2031-02',
  columns: [MONTH, PLACE, COUNT],
  months: ['2030-01', '2030-03'],
  places: ['North', 'South'],
  whole: 'North',
  sources: ['log'],
  method: 'M',
  licence: 'L',
  citation: 'C',
  gaps: [],
  cannot: ['Show why.'],
};
/** What is complained about in a table with these changes, as `path: message`. */
const complaints = (changes: Record<string, unknown> = {}): string[] =>
  (tableSchema.safeParse({ ...HEAD, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('tableSchema', () => {
  it('takes a table with months and places, with months alone, and with neither', () => {
    expect(complaints()).toEqual([]);
    expect(complaints({ columns: [MONTH, COUNT], places: undefined, whole: undefined })).toEqual(
      [],
    );
    const neither = { months: undefined, places: undefined, whole: undefined };
    expect(complaints({ ...neither, columns: [column('name', 'text'), COUNT] })).toEqual([]);
  });

  it('wants names of columns to differ, and names the later one', () => {
    expect(complaints({ columns: [MONTH, PLACE, COUNT, { ...COUNT, title: 'Again' }] })).toEqual([
      'columns.3.name: expected names of columns to differ',
    ]);
  });

  it.each(['month', 'place'])('takes one column of type %s, and no second one', (type) => {
    expect(complaints({ columns: [MONTH, PLACE, COUNT, column('other', type)] })).toEqual([
      `columns: expected at most one column of type ${type}`,
    ]);
  });

  it('wants a column and what it may hold together', () => {
    expect(complaints({ columns: [PLACE, COUNT] })).toEqual([
      'months: expected "months" and a column of type month together',
    ]);
    expect(complaints({ columns: [MONTH, COUNT] })).toEqual([
      'places: expected "places" and a column of type place together',
    ]);
    expect(complaints({ places: undefined, whole: undefined })).toEqual([
      'places: expected "places" and a column of type place together',
    ]);
  });

  it('wants months wherever there are places', () => {
    expect(complaints({ columns: [PLACE, COUNT], months: undefined })).toEqual([
      'places: expected "months" as well',
    ]);
  });

  it('knows the whole by its name among the places', () => {
    expect(complaints({ whole: 'South' })).toEqual([]);
    expect(complaints({ whole: 'West' })).toEqual(['whole: expected one of the places above']);
  });

  it('counts from the first month to the last, which may be the same', () => {
    expect(complaints({ months: ['2030-01', '2030-01'] })).toEqual([]);
    expect(complaints({ months: ['2030-02', '2030-01'] })).toEqual([
      'months: expected the first month and then the last',
    ]);
  });
});
