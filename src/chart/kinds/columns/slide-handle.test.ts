import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSlideHandle } from './slide-handle.ts';

beforeEach(() => {
  const { document, Event } = parseHTML('<body></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', Event);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const sample = () => {
  const onSlide = vi.fn<(value: number) => void>();
  const handle = createSlideHandle({ from: 0.25, to: 0.75, count: 5, onSlide });
  const input = handle.element.querySelector('input');
  if (!input) throw new Error('found no input in the handle, expected one');
  return { handle, input, onSlide, line: handle.element.querySelector('i') };
};

it('lies over its months, half a thumb longer at either end', () => {
  const { handle } = sample();
  expect(handle.element.style.left).toBe('calc(25% - 13px)');
  expect(handle.element.style.width).toBe('calc(50% + 26px)');
});

it('moves its line with its thumb', () => {
  const { handle, input, line } = sample();
  handle.set(2);
  expect(input.value).toBe('2');
  expect(line?.style.left).toBe('calc(0.5 * (100% - 26px) + 13px)');
});

it('tells of the month that it is slid to, and lets nothing beneath it answer', () => {
  const { handle, input, onSlide } = sample();
  const heard = vi.fn<() => void>();
  handle.element.addEventListener('click', heard);
  input.value = '3';
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('click', { bubbles: true }));
  expect(onSlide.mock.calls).toEqual([[3]]);
  expect(heard).not.toHaveBeenCalled();
});

it('is for pointers alone: the slider beside the words serves the rest', () => {
  const { handle, input } = sample();
  expect(handle.element.getAttribute('aria-hidden')).toBe('true');
  expect(input.tabIndex).toBe(-1);
});
