import { expect, it } from 'vitest';
import { isFetched } from './twins.ts';
import { isTaken } from './what-to-take.ts';

it('a copy takes pages, data and sheets for print', () => {
  for (const path of [
    'index.html',
    'present/notes/index.html',
    'figures/surge.json',
    'data/ucdp.csv',
    'handout/story-a4.pdf',
    'handout/maps/attack/area.svg',
    'icon.svg',
  ])
    expect(isTaken(path), path).toBe(true);
});

it('it leaves what only hosts, workers and live maps need', () => {
  for (const path of [
    'sw.js',
    'offline.json',
    'offline/index.html',
    '_headers',
    '404.html',
    'robots.txt',
    'embed/attack/index.html',
    'scenes/attack.json',
    'map/base.json',
    '_astro/live-map.HoECXPl8.js',
    'present/audience.js',
    'share/opening.png',
    'figures/surge/draw.svg',
    'corridor-classroom.zip',
  ])
    expect(isTaken(path), path).toBe(false);
});

it('all that scripts fetch is taken', () => {
  for (const path of [
    'figures/surge.json',
    'evidence/in-brief.json',
    'evidence/c01/index.html',
    'glossary/index.html',
  ]) {
    expect(isFetched(path), path).toBe(true);
    expect(isTaken(path), path).toBe(true);
  }
  for (const path of ['scenes/attack.json', 'index.html', 'evidence.json'])
    expect(isFetched(path), path).toBe(false);
});
