import { CERTAINTIES, lookOf, type Look } from '../model/certainty.ts';

const INK = 'var(--ink-soft)';

/** How each sign is filled. */
export const SIGNS: Record<Look['dot'], string> = {
  filled: INK,
  'three-quarter': `conic-gradient(${INK} 75%, transparent 75%)`,
  half: `linear-gradient(90deg, ${INK} 50%, transparent 50%)`,
  split: `linear-gradient(135deg, ${INK} 38%, transparent 38% 62%, ${INK} 62%)`,
  open: 'none',
};

/** The certainty grammar in the text, quiet enough to read past: lines under claims, and signs after them. */
export default (): string => `
.claim {
  text-decoration: underline 0.07em color-mix(in srgb, var(--ink) 55%, transparent);
  text-underline-offset: 0.2em;
  text-decoration-skip-ink: none;
}
${CERTAINTIES.map((certainty) => {
  const { underline } = lookOf(certainty);
  return underline === 'none'
    ? `.claim-${certainty} { text-decoration-line: none; }`
    : `.claim-${certainty} { text-decoration-style: ${underline}; ${underline === 'dotted' ? 'text-decoration-thickness: 0.1em;' : ''} }`;
}).join('\n')}
[class^='sign-'] {
  display: inline-block;
  inline-size: 0.5em;
  block-size: 0.5em;
  border: 0.075em solid ${INK};
  border-radius: 50%;
  vertical-align: 0.08em;
  forced-color-adjust: none;
}
${Object.entries(SIGNS)
  .map(([dot, background]) => `.sign-${dot} { background: ${background}; }`)
  .join('\n')}
@media (forced-colors: active) {
  [class^='sign-'] { --ink-soft: CanvasText; }
}
`;
