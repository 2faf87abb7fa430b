import { describe, expect, it } from 'vitest';
import { checkSample, said } from '../fixture/sample-content.fixture.ts';
import { SAMPLE } from '../fixture/sample-files.fixture.ts';

const FIGURE = 'figures/counts.yaml';
const DRAW =
  '      places: [Iraq]\n      column: events\n      from: 2019-11\n      to: 2020-01\n      until';
const PANEL = '{ name: Anbar, places: [Anbar], column: events, top: 10 }';

describe('a figure asks of its table', () => {
  it('that it is there', async () => {
    expect(
      await said([FIGURE, 'type: panels\n      data: fights', 'type: panels\n      data: fihgts']),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:61:13 frames[where].plot.data
          found unknown id "fihgts", expected one of the files in content/data/series. Did you mean "fights"?"
    `);
  });

  it('a column of numbers', async () => {
    expect(await said([FIGURE, DRAW, DRAW.replace('events', 'event')])).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:12:15 frames[draw].plot.column
          found "event", expected one of the number columns of fights: events. Did you mean "events"?"
    `);
    expect(await said([FIGURE, DRAW, DRAW.replace('events', 'place')])).toContain(
      'found "place", expected one of the number columns of fights: events.',
    );
  });

  it('places that it has, also in the areas of a slider', async () => {
    expect(
      await said(
        [FIGURE, PANEL, PANEL.replace('places: [Anbar]', 'places: [Anber]')],
        [FIGURE, 'name: West, places: [Anbar]', 'name: West, places: [Basra]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:48:46 frames[slide].plot.slide.areas[west].places[0]
          found "Basra", expected one of the places of fights: Iraq, Anbar. Correct it.
      content/figures/counts.yaml:64:35 frames[where].plot.panels[1].places[0]
          found "Anber", expected one of the places of fights: Iraq, Anbar. Did you mean "Anbar"?"
    `);
  });

  it('never to add the whole to its parts, or a place to itself', async () => {
    expect(
      await said(
        [FIGURE, DRAW, DRAW.replace('[Iraq]', '[Iraq, Anbar]')],
        [FIGURE, 'name: West, places: [Anbar]', 'name: West, places: [Anbar, Anbar]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:11:15 frames[draw].plot.places
          found "Iraq" beside parts of it, expected the whole or parts: else events count twice. Remove one or the other.
      content/figures/counts.yaml:48:53 frames[slide].plot.slide.areas[west].places[1]
          found "Anbar" twice, expected it once. Remove one."
    `);
  });

  it('months that it has', async () => {
    expect(
      await said(
        [FIGURE, DRAW, DRAW.replace('from: 2019-11', 'from: 2019-10')],
        [FIGURE, 'fits: { end: 2019-12 }', 'fits: { end: 2020-02 }'],
        [
          FIGURE,
          '        from: 2019-12\n        to: 2020-01',
          '        from: 2020-01\n        to: 2019-12',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:13:13 frames[draw].plot.from
          found 2019-10 to 2020-01, expected months from 2019-11 to 2020-01, as in the table. Correct them.
      content/figures/counts.yaml:45:15 frames[slide].plot.slide.from
          found 2020-01 to 2019-12, expected the first month and then the last. Exchange them.
      content/figures/counts.yaml:43:20 frames[slide].plot.fits.end
          found 2020-02, expected a month from 2019-11 to 2020-01. Correct it."
    `);
  });

  it('months and places at all, where it draws months and places', async () => {
    expect(
      await said([
        FIGURE,
        'type: panels\n      data: fights',
        'type: panels\n      data: counters',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:61:13 frames[where].plot.data
          found "counters", which has no months and places, expected a table that has both. Choose another."
    `);
  });

  it('counters with definitions, where it compares counters', async () => {
    expect(await said([FIGURE, 'data: counters', 'data: fights'])).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:78:13 frames[counted].plot.data
          found "fights", which has no column counter, definition, expected a table with counter, events, source, definition. Choose another."
    `);
  });

  it('what a panel reads, in its own file or in that of the plot', async () => {
    const own = PANEL.replace('name: Anbar,', 'name: Anbar, data: counters,');
    expect(await said([FIGURE, PANEL, own])).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:64:32 frames[where].plot.panels[1].data
          found "counters", which has no months and places, expected a table that has both. Choose another."
    `);
    expect(await said([FIGURE, PANEL, own.replace('counters', 'countres')])).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:64:32 frames[where].plot.panels[1].data
          found unknown id "countres", expected one of the files in content/data/series. Did you mean "counters"?"
    `);
    expect(
      await said([
        FIGURE,
        PANEL,
        PANEL.replace('name: Anbar', 'name: Iraq').replace('events', 'deaths'),
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:64:19 frames[where].plot.panels[1].name
          found "Iraq" twice, expected it once. Remove one.
      content/figures/counts.yaml:69:20 frames[where].plot.annotations[0].panel
          found "Anbar", expected one of the panels of this figure: Iraq, Iraq. Correct it.
      content/figures/counts.yaml:64:50 frames[where].plot.panels[1].column
          found "deaths", expected one of the number columns of fights: events. Correct it."
    `);
  });

  it('the areas of a slider also in its other counters', async () => {
    const counter = '{ id: log, name: The log, data: fights, column: events }';
    expect(await said([FIGURE, counter, counter.replace('events', 'deaths')]))
      .toMatchInlineSnapshot(`
      "content/figures/counts.yaml:50:61 frames[slide].plot.slide.counters[log].column
          found "deaths", expected one of the number columns of fights: events. Correct it."
    `);
    expect(await said([FIGURE, counter, counter.replace('fights', 'counters')]))
      .toMatchInlineSnapshot(`
      "content/figures/counts.yaml:50:45 frames[slide].plot.slide.counters[log].data
          found "counters", which has no months and places, expected a table that has both. Choose another."
    `);
    const files = ['csv', 'yaml'].map((ending) => {
      const text = SAMPLE[`data/series/fights.${ending}`] ?? '';
      return [`data/series/other.${ending}`, '', text.replaceAll('Anbar', 'Basra')] as const;
    });
    expect(await said([FIGURE, counter, counter.replace('fights', 'other')], ...files))
      .toMatchInlineSnapshot(`
      "content/figures/counts.yaml:50:45 frames[slide].plot.slide.counters[log].data
          found "other", which has no place Anbar, expected all places of the slider’s areas. Choose another, or leave the counter out."
    `);
  });

  it('nothing while the table cannot be read: one slip is one problem', async () => {
    const { problems } = await checkSample(['data/series/fights.yaml', 'checked: 2020-02\n', '']);
    expect(problems).toHaveLength(1);
  });
});

describe('in a figure', () => {
  it('notes, highlights and the month to draw from stand on the axis', async () => {
    expect(
      await said(
        [FIGURE, 'month: 2019-12, value: 7', 'month: 2018-12, value: 7'],
        [FIGURE, 'highlight: [2019-12]', 'highlight: [2020-02]'],
        [FIGURE, 'until: 2019-12', 'until: 2019-10'],
        [FIGURE, 'panel: Anbar, month: 2020-01', 'panel: Anbar, month: 2020-02'],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:24:20 frames[draw].plot.annotations[0].month
          found 2018-12, expected a month from 2019-11 to 2020-01. Correct it, or widen the axis.
      content/figures/counts.yaml:18:19 frames[draw].plot.highlight[0]
          found 2020-02, expected a month from 2019-11 to 2020-01. Correct it, or widen the axis.
      content/figures/counts.yaml:15:14 frames[draw].plot.until
          found 2019-10, expected a month from 2019-11 to 2020-01. Correct it, or widen the axis.
      content/figures/counts.yaml:69:34 frames[where].plot.annotations[0].month
          found 2020-02, expected a month from 2019-11 to 2020-01. Correct it, or widen the axis."
    `);
  });

  it('bands and curves run forwards, and a note stands in a panel that is drawn', async () => {
    expect(
      await said(
        [
          FIGURE,
          '{ from: 2019-12, to: 2020-01, text: probable',
          '{ from: 2020-01, to: 2019-12, text: probable',
        ],
        [FIGURE, '{ from: 2019-11, to: 2020-01, start', '{ from: 2020-01, to: 2019-11, start'],
        [FIGURE, 'panel: Anbar, month: 2020-01', 'panel: Diyala, month: 2020-01'],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:20:19 frames[draw].plot.bands[0].from
          found 2020-01 to 2019-12, expected the first month and then the last. Exchange them.
      content/figures/counts.yaml:22:19 frames[draw].plot.curves[0].from
          found 2020-01 to 2019-11, expected the first month and then the last. Exchange them.
      content/figures/counts.yaml:69:20 frames[where].plot.annotations[0].panel
          found "Diyala", expected one of the panels of this figure: Iraq, Anbar. Correct it."
    `);
  });

  it('what the reader is asked and what that needs come together', async () => {
    expect(await said([FIGURE, '      ask: slide\n', ''], [FIGURE, '      ask: draw\n', '']))
      .toMatchInlineSnapshot(`
        "content/figures/counts.yaml:9:7 frames[draw].plot.ask
            found only one of "ask: draw" and "until" (the last month shown), expected both or none. Add the other.
        content/figures/counts.yaml:32:7 frames[slide].plot.ask
            found only one of "ask: slide" and "slide" (its months and areas), expected both or none. Add the other."
      `);
  });

  it('ids of clues, actors, claims and sources must be known', async () => {
    expect(
      await said(
        [FIGURE, 'claims: [c01]', 'claims: [c1]'],
        [FIGURE, 'type: counters\n      data: counters', 'type: ties\n      focus: nobody'],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/counts.yaml:78:14 frames[counted].plot.focus
          found unknown id "nobody", expected one of the ids in content/data/actors.yaml. Correct it, or add what is missing there.
      content/figures/counts.yaml:26:14 frames[draw].claims[0]
          found unknown id "c1", expected one of the ids in content/evidence/claims.yaml. Did you mean "c01"?"
    `);
  });
});

describe('a scene', () => {
  it('is a map or a figure, not both under one id', async () => {
    expect(await said(['figures/attack.yaml', '', SAMPLE['scenes/attack.yaml'] ?? ''])).toContain(
      'found a scene "attack" in content/scenes as well, expected ids to differ.',
    );
  });
});

describe('a table', () => {
  it('that no figure shows is reported as never used', async () => {
    const { problems, unused } = await checkSample([
      FIGURE,
      'type: counters\n      data: counters',
      'type: units',
    ]);
    expect(problems).toEqual([]);
    expect(unused).toContain('tables: counters');
  });

  it('has rows and metadata beside each other', async () => {
    expect(await said(['data/series/fights.yaml', null], ['data/series/counters.csv', null]))
      .toMatchInlineSnapshot(`
      "content/data/series/counters.yaml:1:1 the whole file
          has no counters.csv beside it, expected the rows that it describes. Add it.
      content/data/series/fights.yaml:1:1 the whole file
          is not there, expected the metadata of fights.csv: title, description, unit, checked, columns, months, places, whole, sources, method, licence, citation, gaps, cannot. Add it."
    `);
  });

  it('is checked with the rest of the content', async () => {
    expect(
      await said(
        ['data/series/fights.csv', '2019-12,Iraq,7', '2019-12,Iraq,-7'],
        ['data/series/fights.yaml', 'sources: [report]', 'sources: [report, reprot]'],
        ['data/series/counters.yaml', 'name: events, type: count', 'name: events, type: number'],
      ),
    ).toMatchInlineSnapshot(`
      "content/data/series/counters.yaml:7:27 columns[1].type
          found "number", expected one of: month | day | place | count | source | sources | text. Use one of these words.
      content/data/series/fights.csv:4:14 events
          found "-7", expected a whole number, zero or more, or an empty cell where it is missing. Nothing can be counted less than zero times: correct it.
      content/data/series/fights.yaml:13:19 sources[1]
          found unknown id "reprot", expected one of the ids in content/evidence/sources.yaml. Did you mean "report"?"
    `);
  });

  it('declares months, places and the whole only with the columns that hold them', async () => {
    expect(
      await said(
        ['data/series/fights.yaml', 'months: [2019-11, 2020-01]\n', ''],
        ['data/series/fights.yaml', 'whole: Iraq', 'whole: Syria'],
        ['data/series/counters.yaml', 'sources: [report]', 'places: [Iraq]\nsources: [report]'],
        ['data/series/counters.yaml', 'name: source, type', 'name: counter, type'],
      ),
    ).toMatchInlineSnapshot(`
      "content/data/series/counters.yaml:8:13 columns[2].name
          found "counter", expected names of columns to differ.
      content/data/series/counters.yaml:10:9 places
          found ["Iraq"], expected "places" and a column of type place together.
      content/data/series/fights.yaml:1:1 months
          missing; expected "months" and a column of type month together. Add it.
      content/data/series/fights.yaml:10:9 places
          found ["Iraq","Anbar"], expected "months" as well.
      content/data/series/fights.yaml:11:8 whole
          found "Syria", expected one of the places above."
    `);
  });
});
