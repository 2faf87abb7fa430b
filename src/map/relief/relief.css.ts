import type { WrittenSheet } from '../../design/written-sheets.ts';
import { RELIEF_BOX } from './relief-box.ts';
import { hasRelief, LARGE, SMALL, type ReliefFile } from './relief-files.ts';

/**
 * The relief under stills, as the background of an element as large as the whole of it. Live maps take
 * the picture that such an element has. It is fetched when the first still stands in the page, after the
 * words; without it the ground has the colour of land.
 */
const sheet: WrittenSheet = (base) => {
  if (!hasRelief()) return '';
  const files = ({ names }: ReliefFile): string =>
    `:root { --relief-light: url('${base}map/${names.light}'); --relief-dark: url('${base}map/${names.dark}'); }`;
  return `@media screen {
${files(LARGE)}
@media (max-width: 760px) { ${files(SMALL)} }
:root, [data-theme='light'] { --relief: var(--relief-light); }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { --relief: var(--relief-dark); } }
[data-theme='dark'] { --relief: var(--relief-dark); }
.relief {
  --s: min(100cqw / var(--bw), 100cqh / var(--bh));
  position: absolute;
  left: calc(50cqw + var(--x) * var(--s));
  top: calc(50cqh + var(--y) * var(--s));
  inline-size: calc(${RELIEF_BOX.width} * var(--s));
  block-size: calc(${RELIEF_BOX.height} * var(--s));
  background: var(--relief) 0 0 / 100% 100% no-repeat;
}
}
@media (forced-colors: active), (prefers-contrast: more) { .relief { background: none; } }
html.contrast .relief { background: none; }
`;
};
export default sheet;
