import { describe, expect, it } from 'vitest';
import { messageExamples } from '../../embed/help/help-examples.ts';
import { fromEmbed, fromHost } from '../../embed/host/messages.ts';
import { themeFromHost } from '../../embed/host/theme-message.ts';
import { readOptions, type EmbedOptions } from '../../embed/page/options.ts';
import * as help from './embed-help.ts';

const EXAMPLE = {
  root: 'https://www.example.org/',
  scene: 'attack',
  title: 'The attack',
  height: 760,
  frames: ['region', 'area', 'flight'],
  share: 'area',
  later: 'flight',
};
const optionsHelp = help.optionsHelp(EXAMPLE);
const messages = messageExamples(EXAMPLE);

const OTHERWISE: EmbedOptions = readOptions('');

describe('the options on the help page', () => {
  it('are all that there are', () => {
    expect(optionsHelp.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(OTHERWISE).toSorted(),
    );
  });

  it.each(optionsHelp.flatMap(({ name, values }) => values.map(({ value }) => [name, value])))(
    'do what they say: %s=%s',
    (name = '', value = '') => {
      const read = readOptions(`?${name}=${value}`);
      const got = read[name as keyof EmbedOptions];
      expect(Array.isArray(got) ? [...new Set(got)].join('..') : got).toBe(value);
      expect({ ...read, [name]: undefined }).toEqual({ ...OTHERWISE, [name]: undefined });
    },
  );

  it.each(optionsHelp.filter(({ values }) => values.some(({ value }) => value === 'auto')))(
    'name every value of $name',
    ({ name, values }) => {
      // What else could be meant is not known to the reader of options either.
      const said = values.map(({ value }) => value);
      for (const word of ['auto', 'light', 'dark', 'touch', 'off', 'on', 'calm', 'none', 'system'])
        expect(readOptions(`?${name}=${word}`)[name as keyof EmbedOptions]).toBe(
          said.includes(word) ? word : 'auto',
        );
    },
  );
});

describe('the messages on the help page', () => {
  const { height, frame, hello, go, theme } = messages;

  it('are understood by the other side as they stand there', () => {
    for (const message of [height, frame]) expect(fromEmbed(message)).toEqual(message);
    for (const message of [hello, go]) expect(fromHost(message)).toEqual(message);
    expect(themeFromHost(theme)).toBe(theme.theme);
  });

  it('are all explained', () => {
    const means = { ...help.messageHelp.fromEmbed.means, ...help.messageHelp.fromHost.means };
    expect(Object.keys(means)).toEqual(Object.keys(messages));
  });
});
