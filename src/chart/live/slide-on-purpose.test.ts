import { expect, it } from 'vitest';
import { slideOnPurpose } from './slide-on-purpose.ts';

/** A slider as far as events tell of it, the values that a listener beside ours hears of, and what detaches. */
function sample() {
  const slider = Object.assign(new EventTarget(), { value: '6' }) as HTMLInputElement;
  const heard: string[] = [];
  const detach = slideOnPurpose(slider);
  slider.addEventListener('input', () => heard.push(slider.value));
  const press = (type: string, clientX: number, pointerType = 'touch'): void => {
    slider.dispatchEvent(Object.assign(new Event(type), { clientX, pointerType }));
  };
  /** What the browser does when the thumb moves. */
  const move = (value: string): void => {
    slider.value = value;
    slider.dispatchEvent(new Event('input'));
  };
  return { slider, heard, press, move, detach };
}

it('a finger that scrolls leaves the slider where it was, and nobody hears of it', () => {
  const { slider, heard, press, move } = sample();
  press('pointerdown', 100);
  move('3');
  press('pointermove', 107);
  press('pointercancel', 107);
  expect([slider.value, heard]).toEqual(['6', []]);
  move('7');
  expect(heard).toEqual(['7']);
});

it('a finger that moves along it slides, at once and to the end', () => {
  const { slider, heard, press, move } = sample();
  press('pointerdown', 100);
  move('3');
  press('pointermove', 92);
  expect(heard).toEqual(['3']);
  move('2');
  press('pointercancel', 80);
  expect([slider.value, heard]).toEqual(['2', ['3', '2']]);
});

it('a tap sets it when the finger is lifted; one on the thumb changes nothing', () => {
  const { heard, press, move } = sample();
  press('pointerdown', 100);
  move('3');
  press('pointerup', 100);
  expect(heard).toEqual(['3']);
  press('pointerdown', 100);
  press('pointerup', 100);
  expect(heard).toEqual(['3']);
});

it('a mouse slides as ever, also after a finger', () => {
  const { slider, heard, press, move } = sample();
  press('pointerdown', 100);
  press('pointercancel', 100);
  press('pointerdown', 100, 'mouse');
  move('4');
  press('pointercancel', 100, 'mouse');
  expect([slider.value, heard]).toEqual(['4', ['4']]);
});

it('leaves the slider to the browser when it is detached', () => {
  const { heard, press, move, detach } = sample();
  detach();
  press('pointerdown', 100);
  move('3');
  expect(heard).toEqual(['3']);
});
