import { describe, expect, it } from 'vitest';
import { legendOfColumns } from '../kinds/columns/legend.ts';
import { counters } from '../kinds/counters/counters.ts';
import { legendOfPanels } from '../kinds/panels/panels.ts';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { sampleColumns, samplePanel, samplePanels, sampleTable } from './sample-counts.fixture.ts';

const TABLE = sampleTable({ North: [3, 0, 5, 1, 2, 8], West: [1, 1, 0, 2, null, 0] });
const BAND = { from: '2019-12', to: '2020-01', text: 'probable', certainty: 'plausible' as const };

describe('legendOfColumns(content, table)', () => {
  it('names the columns, and nothing that is not there', () => {
    expect(legendOfColumns(sampleColumns(), TABLE)).toEqual([
      { swatch: 'role', text: 'fights in one month' },
    ]);
  });

  it('shows columns pale where months are highlighted, as the figure draws them', () => {
    const [columns, highlighted] = legendOfColumns(
      sampleColumns({ highlight: ['2019-11'] }),
      TABLE,
    );
    expect(columns).toMatchObject({ swatch: 'role', isContext: true });
    expect(highlighted).toEqual({ swatch: 'role', role: 'neutral', text: 'November 2019' });
  });

  it('explains every kind of thing that is on the screen but months without data, which say so themselves', () => {
    const legend = legendOfColumns(
      sampleColumns({
        places: ['West'],
        highlight: ['2019-11', '2019-12'],
        bands: [BAND],
        curves: [{ from: '2019-10', to: '2020-03', start: 3, doubling: 3, text: 'doubling' }],
        fits: { end: '2020-03' },
        seams: [{ month: '2020-01', text: 'other file' }],
      }),
      TABLE,
    );
    expect(legend.map(({ text }) => text)).toEqual([
      'fights in one month',
      'November 2019 to December 2019',
      'probable: plausible, unproven',
      'not counted: what a constant doubling would look like',
      'growth fitted by us over 3, 6 or 12 months; in dashes where the 95% interval includes no growth',
      'other file',
    ]);
  });

  it('names a row of highlighted months by its first and last, however long and in whatever order', () => {
    const highlight = ['2019-12', '2019-10', '2020-01', '2019-11'];
    expect(legendOfColumns(sampleColumns({ highlight }), TABLE)[1]?.text).toBe(
      'October 2019 to January 2020',
    );
  });

  it('lists highlighted months that are not in a row, and none where none are', () => {
    const textsFor = (highlight: string[]): string[] =>
      legendOfColumns(sampleColumns({ highlight }), TABLE).map(({ text }) => text);
    expect(textsFor(['2019-10', '2020-01'])[1]).toBe('October 2019, January 2020');
    expect(textsFor(['2019-10', '2019-11', '2020-01'])[1]).toBe(
      'October 2019, November 2019, January 2020',
    );
    expect(textsFor(['2019-10'])[1]).toBe('October 2019');
    expect(textsFor([])).toHaveLength(1);
  });
});

describe('legendOfPanels(content, tableOf)', () => {
  const textsFor = (more: Parameters<typeof samplePanels>[0]): string[] =>
    legendOfPanels(samplePanels(more), () => TABLE).map(({ text }) => text);

  it('leaves out what is missing: the panels say so themselves', () => {
    expect(textsFor({ bands: [BAND] })).toEqual([
      'fights in one month',
      'probable: plausible, unproven',
    ]);
  });

  it('says what each panel counts where they count different things', () => {
    const panels = [
      samplePanel('North'),
      samplePanel('North', { name: 'Told of', noun: ['tale', 'tales'] }),
    ];
    expect(textsFor({ panels })).toEqual(['in one month: North, fights; Told of, tales']);
  });
});

it('the legend of counters says that each counts what it defines', () => {
  expect(counters.legend({ type: 'counters', data: 'x' }, book)).toEqual([
    { swatch: 'count', text: 'one attack or event, as its counter defines it' },
  ]);
});
