import { expect, it } from 'vitest';
import { title } from '../../model/story.ts';
import { downloadName, storyName } from './download-name.ts';

it('takes the first words of the title, as letters that every file system knows', () => {
  expect(storyName('A clash in the desert, a corridor with a question mark')).toBe(
    'a-clash-in-the-desert',
  );
  expect(storyName('Did the pier move?')).toBe('did-the-pier-move');
  expect(storyName('Où est l’Été: un récit')).toBe('ou-est-l-ete');
  expect(storyName('?')).toBe('');
});

it('says story, scene and frame, and keeps the ending', () => {
  const story = storyName(title);
  expect(downloadName('pictures/attack/area-dark-2x.png')).toBe(`${story}-attack-area-dark-2x.png`);
  expect(downloadName('data/fights.csv')).toBe(`${story}-fights.csv`);
  expect(downloadName('evidence.json')).toBe(`${story}-evidence.json`);
});
