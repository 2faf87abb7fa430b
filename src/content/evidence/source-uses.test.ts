import { describe, expect, it } from 'vitest';
import type { Book } from '../book.ts';
import { paragraphsOf } from '../check/chapters/paragraphs.ts';
import { usesOfSources } from './source-uses.ts';

const book = {
  claims: new Map([
    [
      'c01',
      {
        id: 'c01',
        order: 1,
        for: [{ source: 'log', note: '' }],
        against: [{ source: 'log', note: '' }],
        qualifying: [],
      },
    ],
  ]),
  alternatives: new Map([
    ['a1', { id: 'a1', name: 'Rest', for: [], against: [{ source: 'log' }] }],
  ]),
  scenes: new Map([
    [
      'attack',
      {
        title: 'The attack',
        frames: [
          { id: 'one', sources: [] },
          { id: 'two', sources: ['log'] },
          { id: 'three', sources: ['log'] },
        ],
      },
    ],
  ]),
  figures: new Map(),
  terms: new Map([['steppe', { id: 'steppe', term: 'steppe', sources: ['book'] }]]),
  tables: new Map([['fights', { id: 'fights', title: 'Fights', sources: ['log'] }]]),
  places: new Map([['mosul', { sources: ['book'] }]]),
  zones: new Map(),
  questions: new Map([['q01', { id: 'q01', question: 'Who saw it?', sources: ['paper'] }]]),
  exercises: new Map([['e01', { id: 'e01', title: 'Draw it', sources: ['paper'] }]]),
  routes: new Map(),
  marks: new Map([['arrow', { sources: ['book'] }]]),
} as unknown as Book;
const chapters = [
  {
    slug: 'an-hour',
    short: 'The report',
    paragraphs: paragraphsOf('One.<Cite id="log book" />\n\nTwo.<Cite id="log" />\n'),
  },
];

describe('usesOfSources(chapters, book)', () => {
  it('names everything that cites a source, each once, and a scene by its first such frame', () => {
    expect(usesOfSources(chapters, book).get('log')).toEqual([
      { kind: 'claim', name: '1', path: 'evidence/c01/' },
      { kind: 'alternative', name: 'Rest', path: 'evidence/#alternative-a1' },
      { kind: 'chapter', name: 'The report', path: '#an-hour' },
      { kind: 'picture', name: 'The attack', path: '#attack/two' },
      { kind: 'table', name: 'Fights', path: 'data/#fights' },
    ]);
  });

  it('counts the maps as one thing, however many places rest on a source', () => {
    expect(usesOfSources(chapters, book).get('book')).toEqual([
      { kind: 'chapter', name: 'The report', path: '#an-hour' },
      { kind: 'term', name: 'steppe', path: 'glossary/#steppe' },
      { kind: 'map', name: '', path: '' },
    ]);
  });

  it('leads to the questions and exercises that rest on a source', () => {
    expect(usesOfSources(chapters, book).get('paper')).toEqual([
      { kind: 'classroom', name: 'Who saw it?', path: 'teach/#q01' },
      { kind: 'classroom', name: 'Draw it', path: 'teach/#e01' },
    ]);
  });

  it('has nothing for a source that nobody cites', () => {
    expect(usesOfSources(chapters, book).get('rumour')).toBeUndefined();
  });
});
