import type { EmbedConfig, EmbeddableScene } from './embed-config.ts';

const frame = (id: string) => ({
  id,
  title: `Title of ${id}`,
  words: `What ${id} shows.`,
  credit: 'Map data: ours.',
});
/** A scene of three frames. */
export const scene: EmbeddableScene = {
  id: 'attack',
  kind: 'map',
  title: 'The attack',
  summary: 'How it went.',
  share: 'area',
  frames: [frame('region'), frame('area'), frame('flight')],
  heights: { all: 760, alone: [660, 710, 700] },
};

/** That scene from a site in a folder, with these options. */
export const config = (options: EmbedConfig['options'] = {}): EmbedConfig => ({
  root: 'https://example.org/story/',
  story: 'A clash',
  scene,
  options,
});
