import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/table.ts';
import { slideMessages } from '#messages/chart.ts';
import { createSlideHandle } from './slide-handle.ts';
import { slideState } from './slide-state.ts';
import { longMonth } from '#messages/format.ts';
import { monthRange } from '../../../model/months.ts';
import type { AskedFigure } from '../../live/asked-figure.ts';
import { redraw } from '../../live/redraw.ts';
import { slideOnPurpose } from '../../live/slide-on-purpose.ts';

/** What the browser fits and draws anew from. */
export interface SlideData {
  kind: 'slide';
  plot: ColumnsPlot;
  table: Table;
}

/**
 * Lets the reader suppose a month in which the report was written, on the chart or beside the words, and
 * choose where to look; the figure and its words follow. The headline of the figure is the answer.
 *
 * @returns a function that detaches everything
 */
export function attachAskSlide({ plot, table }: SlideData, asked: AskedFigure): () => void {
  const { controls, root } = asked;
  const slider = controls.querySelector<HTMLInputElement>('[data-slider]');
  const areas = controls.querySelector<HTMLSelectElement>('[data-area]');
  const month = controls.querySelector('[data-month]');
  const says = controls.querySelector('[data-says]');
  const { slide } = plot;
  if (!slider || !areas || !month || !says || !slide) return () => undefined;

  const months = monthRange(slide.from, slide.to);
  slider.max = String(months.length - 1);
  slider.value = String(Math.max(0, months.indexOf(plot.fits?.end ?? slide.from)));
  areas.replaceChildren(...slide.areas.map(({ id, name }) => new Option(name, id)));

  const columns = monthRange(plot.from, plot.to);
  const middleOf = (month: string): number => (columns.indexOf(month) + 0.5) / columns.length;
  const handle = createSlideHandle({
    from: middleOf(slide.from),
    to: middleOf(slide.to),
    count: months.length,
    onSlide(value) {
      slider.value = String(value);
      show();
    },
  });
  const place = (): void => {
    const layer = asked.layers().find((element) => element.getClientRects().length > 0);
    if (!layer) handle.element.remove();
    else if (handle.element.parentElement !== layer) layer.append(handle.element);
  };

  const show = (): string => {
    handle.set(Number(slider.value));
    const end = months[Number(slider.value)] ?? slide.from;
    const { title, sentence, windows, plots } = slideState(plot, table, {
      area: areas.value,
      end,
    });
    month.textContent = longMonth(end);
    slider.setAttribute('aria-valuetext', slideMessages.value(longMonth(end), sentence));
    const lines = [sentence, ...windows].map((line, i) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      paragraph.classList.toggle('verdict', i === 0);
      return paragraph;
    });
    says.replaceChildren(...lines);
    const words = [sentence, ...windows].join(' ');
    redraw(asked.pictures(), { title, words, plots }, root);
    asked.setPoints({ narrow: plots.narrow.points, wide: plots.wide.points });
    return sentence;
  };
  const onArea = (): void => {
    asked.announce(show());
  };
  const detachTouch = slideOnPurpose(slider);
  slider.addEventListener('input', show);
  areas.addEventListener('change', onArea);
  const unsubscribe = asked.subscribe(place);
  show();
  place();
  return () => {
    unsubscribe();
    handle.detach();
    detachTouch();
    slider.removeEventListener('input', show);
    areas.removeEventListener('change', onArea);
  };
}
