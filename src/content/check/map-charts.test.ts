import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const SCENE = 'scenes/attack.yaml';
const NOTES = '    notes: []\n    claims: []\n    sources: [report]\n  - id: area';
/** What is said of a chart on the first map of the sample. */
const saidOf = (chart: string): Promise<string> =>
  said([SCENE, NOTES, `    charts:\n      - ${chart}\n${NOTES}`]);

const squares = (data: string, column: string, place: string): string =>
  `{ type: squares, data: ${data}, column: ${column}, from: 2019-11, to: 2020-01, ` +
  `places: [{ place: ${place}, at: [42, 35] }, { place: Anbar, at: [41, 34] }], ` +
  'noun: [fight, fights], legend: [one, another] }';

describe('a chart on a map asks of its table', () => {
  it('nothing that it has', async () => {
    expect(await saidOf(squares('fights', 'events', 'Iraq'))).toBe('');
  });

  it('that it is there', async () => {
    expect(await saidOf(squares('fihgts', 'events', 'Iraq'))).toContain(
      'frames[region].charts[0].data\n    found unknown id "fihgts", expected one of the files in content/data/series. Did you mean "fights"?',
    );
  });

  it('a column of numbers, and its places', async () => {
    expect(await saidOf(squares('fights', 'event', 'Iraq'))).toContain(
      'charts[0].column\n    found "event", expected one of the number columns of fights: events.',
    );
    expect(await saidOf(squares('fights', 'events', 'Irak'))).toContain(
      'charts[0].places[0].place\n    found "Irak", expected one of the places of fights: Iraq, Anbar.',
    );
  });

  it('the place of a strip, and the half-year of cells', async () => {
    expect(
      await saidOf(
        '{ type: strip, data: fights, column: events, place: Irak, at: [42, 35], km: 40, from: 2019-11, to: 2020-01, title: A, unit: B, legend: C, noun: [fight, fights] }',
      ),
    ).toContain('charts[0].place\n    found "Irak"');
    expect(
      await saidOf(
        '{ type: cells, data: fights, column: events, half: spring, top: 10, written_from: 5, noun: [fight, fights] }',
      ),
    ).toContain('charts[0].half\n    found "spring", expected one of the half-years of fights');
  });
});
