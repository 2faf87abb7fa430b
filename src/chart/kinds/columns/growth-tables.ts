import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/table.ts';
import type { Growth, Window } from '../../../model/growth.ts';
import { growthInShort, sayGrowth } from '../../../messages/en/growth.ts';
import { longMonth } from '#messages/format.ts';
import { monthRange } from '../../../model/months.ts';
import { tableMessages } from '#messages/chart.ts';
import type { ReaderTable } from '../../tables/reader-table.ts';
import { growthIn } from './slide-state.ts';

/** What can be said of growth over each window. */
type Growths = Record<Window, Growth>;

/**
 * What can be said of growth up to each month that a slider reaches: its answers, for readers who
 * have no slider, and the same for each other counter that the slider names. Those leave out months
 * up to which nothing can be fitted over twelve months. None for a plot without a slider.
 */
export function growthTables(plot: ColumnsPlot, tableOf: (id: string) => Table): ReaderTable[] {
  const { slide } = plot;
  if (!slide) return [];
  const ends = monthRange(slide.from, slide.to);
  const answers = (data: string, column: string): { end: string; growths: Growths[] }[] =>
    ends.map((end) => ({
      end,
      growths: slide.areas.map(({ places }) =>
        growthIn({ from: plot.from, column }, tableOf(data), places, end),
      ),
    }));
  const inTable = (
    id: string,
    what: string,
    file: string,
    rows: ReturnType<typeof answers>,
  ): ReaderTable => ({
    id,
    caption: tableMessages.growthCaption(what),
    columns: [tableMessages.upTo, ...slide.areas.map(({ name }) => name)].map((title) => ({
      title,
    })),
    rows: rows.map(({ end, growths }) => [
      longMonth(end),
      ...growths.map((growth) => {
        const { word } = sayGrowth(growth, end);
        return `${word}; ${growthInShort(12, growth[12])}; ${growthInShort(6, growth[6])}`;
      }),
    ]),
    file,
  });
  return [
    inTable('growth', tableOf(plot.data).title, plot.data, answers(plot.data, plot.column)),
    ...(slide.counters ?? []).map(({ id, name, data, column }) =>
      inTable(
        `growth-${id}`,
        name,
        data,
        answers(data, column).filter(({ growths }) =>
          growths.some((one) => one[12].kind === 'fit'),
        ),
      ),
    ),
  ];
}
