import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import tseslint from 'typescript-eslint';
import { layers } from './.eslint.layers.js';

/** Files that are programs for a terminal: their output is their purpose. */
const PROGRAMS = [
  'src/build/check-content.ts',
  'src/content/new-story.ts',
  'src/map/basemap/remake/remake.ts',
  'src/offline/folder-copy/make.ts',
  'src/build/{chromium,make-slides,serve}.ts',
  'src/build/handout/make-pdfs.ts',
  'src/build/cuts/make-cuts.ts',
  'e2e/**/*.ts',
];

export default [
  {
    ignores: ['dist/', 'my-*/', '.astro/', '**/node_modules/', 'test-results/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...[...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked].map(
    (config) => ({ ...config, files: ['**/*.ts'], ignores: ['**/*.astro/*.ts'] }),
  ),
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Property[key.name="essential"], Property[key.value="essential"]',
          message: 'Motion is the reader’s choice: a camera flight is never essential.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { ours: { rules: { layers } } },
    rules: { 'ours/layers': 'error' },
  },
  { files: ['src/{story,map}/**/*.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: PROGRAMS, rules: { 'no-console': 'off' } },
  { ...mdx.flat, files: ['content/story/*.mdx', 'e2e/second-story/content/story/*.mdx'] },
];
