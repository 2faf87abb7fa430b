import { describe, expect, it } from 'vitest';
import { formatProblem } from '../check/problem.ts';
import type { TableHead } from '../schema/table.ts';
import { readTable } from './table.ts';

const HEAD: TableHead = {
  title: 'Fights',
  description: 'Fights by month.',
  unit: 'fights',
  checked: '2020-02',
  columns: [
    { name: 'month', type: 'month', title: 'Month', description: 'When.' },
    { name: 'place', type: 'place', title: 'Place', description: 'Where.' },
    { name: 'events', type: 'count', title: 'Fights', description: 'How many.' },
    { name: 'source', type: 'source', title: 'Source', description: 'By whom.' },
  ],
  months: ['2019-11', '2020-02'],
  places: ['Anbar', 'Diyala'],
  sources: ['field-log'],
  method: 'Copied.',
  licence: 'Free.',
  citation: 'The log.',
  gaps: [],
  cannot: ['It cannot show why.'],
};

const ROWS = [
  '2019-11,Anbar,3,field-log',
  '2019-12,Anbar,0,field-log',
  '2020-01,Anbar,,field-log',
  '2020-02,Anbar,1,field-log',
  '2019-11,Diyala,2,field-log',
  '2019-12,Diyala,5,field-log',
  '2020-01,Diyala,4,field-log',
  '2020-02,Diyala,4,field-log',
];
const NAMES = 'month,place,events,source';

const read = (text: string, head = HEAD, sources?: string[]) =>
  readTable('fights', 'fights.csv', text, head, sources ?? ['field-log', 'rumour']);

const saidOf = (text: string, head?: TableHead): string =>
  read(text, head).problems.map(formatProblem).join('\n');

/** What is said of the rows with these in place of others, by line of the file; null takes a line away. */
function saidWith(changes: Record<number, string | null>, names = NAMES): string {
  const lines = [names, ...ROWS].map((row, i) => (i + 1 in changes ? changes[i + 1] : row));
  return saidOf(`${lines.filter((row) => row !== null).join('\n')}\n`);
}

describe('a table without a mistake', () => {
  const { table, problems } = read(`${[NAMES, ...ROWS].join('\n')}\n`);

  it('has numbers in count columns, text elsewhere, and keeps its metadata', () => {
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ id: 'fights', title: 'Fights', months: HEAD.months });
    expect(table.rows).toHaveLength(8);
    expect(table.rows[0]).toEqual({
      month: '2019-11',
      place: 'Anbar',
      events: 3,
      source: 'field-log',
    });
  });

  it('tells zero from missing', () => {
    expect(table.rows[1]).toMatchObject({ events: 0 });
    expect(table.rows[2]).toMatchObject({ events: null });
  });
});

describe('a count', () => {
  it('cannot be negative, a fraction, a text or a number with separators', () => {
    expect(
      saidWith({
        2: '2019-11,Anbar,-3,field-log',
        3: '2019-12,Anbar,2.5,field-log',
        4: '2020-01,Anbar,n/a,field-log',
        5: '2020-02,Anbar,"1,200",field-log',
      }),
    ).toMatchInlineSnapshot(`
      "fights.csv:2:15 events
          found "-3", expected a whole number, zero or more, or an empty cell where it is missing. Nothing can be counted less than zero times: correct it.
      fights.csv:3:15 events
          found "2.5", expected a whole number, zero or more, or an empty cell where it is missing. A count has no fraction: correct it.
      fights.csv:4:15 events
          found "n/a", expected a whole number, zero or more, or an empty cell where it is missing. Empty the cell if the number is not known.
      fights.csv:5:15 events
          found "1,200", expected a whole number, zero or more, or an empty cell where it is missing. Write digits only, without spaces or separators."
    `);
  });
});

describe('months', () => {
  it('are all there for every place, and a stretch that is not is reported once', () => {
    expect(saidWith({ 3: null, 7: null, 8: null })).toMatchInlineSnapshot(`
      "fights.csv:2:1 month
          has no row for Anbar in 2019-12, expected one for every month from 2019-11 to 2020-02. Add it, with empty cells for counts that are not known.
      fights.csv:5:1 month
          has no row for Diyala in 2019-12 to 2020-01, expected one for every month from 2019-11 to 2020-02. Add it, with empty cells for counts that are not known."
    `);
  });

  it('at the beginning are missed as well, and places without any month', () => {
    expect(saidWith({ 2: null, 6: null, 7: null, 8: null, 9: null })).toMatchInlineSnapshot(`
      "fights.csv:2:1 month
          has no row for Anbar in 2019-11, expected one for every month from 2019-11 to 2020-02. Add it, with empty cells for counts that are not known.
      fights.csv:1:1 month
          has no row for Diyala in 2019-11 to 2020-02, expected one for every month from 2019-11 to 2020-02. Add it, with empty cells for counts that are not known."
    `);
  });

  it('stand there once', () => {
    expect(saidWith({ 3: '2019-11,Anbar,0,field-log' })).toMatchInlineSnapshot(`
      "fights.csv:3:1 month
          found 2019-11 for Anbar twice, expected it once; line 2 has it too. Remove one.
      fights.csv:3:1 month
          has no row for Anbar in 2019-12, expected one for every month from 2019-11 to 2020-02. Add it, with empty cells for counts that are not known."
    `);
  });

  it('are written with four and two digits, and lie in the span of the table', () => {
    expect(saidWith({ 3: '12/2019,Anbar,0,field-log', 9: '2020-03,Diyala,4,field-log' }))
      .toMatchInlineSnapshot(`
      "fights.csv:3:1 month
          found "12/2019", expected a month like 2019-12. Correct it.
      fights.csv:9:1 month
          found 2020-03, expected a month from 2019-11 to 2020-02. Remove the row, or widen "months" in the metadata."
    `);
  });

  it('need no place where the table has none', () => {
    const head = {
      ...HEAD,
      places: undefined,
      columns: HEAD.columns.filter(({ name }) => name !== 'place'),
    };
    expect(saidOf('month,events,source\n2019-11,1,field-log\n2020-02,1,field-log\n', head))
      .toMatchInlineSnapshot(`
      "fights.csv:2:1 month
          has no row in 2019-12 to 2020-01, expected one for every month from 2019-11 to 2020-02. Add it, with empty cells for counts that are not known."
    `);
  });
});

describe('a name', () => {
  it('of a place must be known, and a slip in it does not make its month missing', () => {
    expect(saidWith({ 3: '2019-12,Anber,0,field-log' })).toMatchInlineSnapshot(`
      "fights.csv:3:9 place
          found unknown place "Anber", expected one of: Anbar, Diyala. Did you mean "Anbar"?"
    `);
  });

  it('of a place that is near to none is reported without a guess', () => {
    expect(saidWith({ 3: '2019-12,Basra,0,field-log' })).toMatchInlineSnapshot(`
      "fights.csv:3:9 place
          found unknown place "Basra", expected one of: Anbar, Diyala. Correct it, or add it to "places" in the metadata."
    `);
  });

  it('of a source must be one of the sources of the book, and of those of the table', () => {
    expect(saidWith({ 2: '2019-11,Anbar,3,feild-log', 3: '2019-12,Anbar,0,rumour' }))
      .toMatchInlineSnapshot(`
      "fights.csv:2:17 source
          found unknown id "feild-log", expected one of the ids in content/evidence/sources.yaml. Did you mean "field-log"?
      fights.csv:3:17 source
          found "rumour", expected one of "sources" in the metadata: field-log. Add it there."
    `);
  });

  it('of a source is taken as it is when the sources could not be read', () => {
    const head = { ...HEAD, months: undefined, places: undefined, columns: HEAD.columns.slice(3) };
    const { problems } = readTable('t', 't.csv', 'source\nfield-log\n', head, undefined);
    expect(problems).toEqual([]);
  });

  it('cannot be left out', () => {
    expect(saidWith({ 2: '2019-11,Anbar,3,' })).toMatchInlineSnapshot(`
      "fights.csv:2:17 source
          is empty, expected a value: only counts may be missing. Add it."
    `);
  });

  it('in a list of sources is looked up one by one', () => {
    const head: TableHead = {
      ...HEAD,
      months: undefined,
      places: undefined,
      columns: [{ name: 'from', type: 'sources', title: 'From', description: 'By whom.' }],
      sources: ['field-log', 'rumour'],
    };
    expect(saidOf('from\nfield-log rumour\nfield-log rumuor\n', head)).toMatchInlineSnapshot(`
      "fights.csv:3:1 from
          found unknown id "rumuor", expected one of the ids in content/evidence/sources.yaml. Did you mean "rumour"?"
    `);
  });
});

describe('the header', () => {
  it('has the names of the metadata, and a slip is reported once', () => {
    expect(saidWith({}, 'month,place,event,source')).toMatchInlineSnapshot(`
      "fights.csv:1:13 header
          found unknown column "event", expected one of: month, place, events, source. Did you mean "events"?"
    `);
  });

  it('has all of them', () => {
    expect(saidOf('month,place,events\n2019-11,Anbar,3\n')).toContain(
      'has no column "source", expected: month, place, events, source. Add it.',
    );
  });

  it('has no others, and none twice', () => {
    const rows = ROWS.map((row) => `${row},x,1`);
    expect(saidOf(`${NAMES},remark,events\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
      "fights.csv:1:27 header
          found unknown column "remark", expected one of: month, place, events, source. Remove it, or describe it in the metadata.
      fights.csv:1:34 header
          found the column "events" twice, expected it once. Remove one."
    `);
  });

  it('has them in the order of the metadata', () => {
    const rows = ROWS.map((row) => row.split(',')).map(([m, p, e, s]) => [m, e, p, s].join(','));
    expect(saidOf(`month,events,place,source\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
      "fights.csv:1:7 header
          found "events", expected "place" here, as in the metadata. Put the columns into one order."
    `);
  });

  it('has commas between the names, whatever a spreadsheet made of them', () => {
    expect(saidOf('month;place;events;source\n2019-11;Anbar;3;field-log\n')).toMatchInlineSnapshot(`
      "fights.csv:1:1 header
          found "month;place;events;source", expected commas between columns. Save the file with commas."
    `);
  });

  it('is there, and so is a row', () => {
    expect([saidOf(''), saidOf(`${NAMES}\n`)]).toMatchInlineSnapshot(`
      [
        "fights.csv:1:1 header
          is empty, expected a first line "month,place,events,source". Add it.",
        "fights.csv:1:1 row
          has no rows below the header, expected at least one. Add them.",
      ]
    `);
  });
});

describe('a row', () => {
  it('has as many cells as the header', () => {
    expect(saidWith({ 3: '2019-12,Anbar,0', 4: '2020-01,Anbar,1,200,field-log', 6: '' }))
      .toMatchInlineSnapshot(`
      "fights.csv:3:15 row
          found 3 cells, expected 4 as in the header. Add what is missing; an unknown count is an empty cell.
      fights.csv:4:21 row
          found 5 cells, expected 4 as in the header. Remove what is too much, or put a text that has commas in it into quotes.
      fights.csv:6:1 row
          found an empty line, expected none. Remove it."
    `);
  });

  it('with a quote that has no end is where reading stops', () => {
    expect(saidWith({ 3: '2019-12,"Anbar,0,field-log' })).toMatchInlineSnapshot(`
      "fights.csv:3:9 CSV
          found a quote without its end, or letters behind it, expected quotes around the whole cell. Close the quote; double quotes that stand inside a cell."
    `);
  });
});

describe('what cannot be read', () => {
  it('is null in the table, so that figures can still be checked against the rest', () => {
    const { table } = read(`${NAMES}\n2019-11,Anbar,three,field-log\n`);
    expect(table.rows).toEqual([
      { month: '2019-11', place: 'Anbar', events: null, source: 'field-log' },
    ]);
  });
});
