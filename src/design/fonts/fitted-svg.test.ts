import { expect, it } from 'vitest';
import { withFittedFonts } from './fitted-svg.ts';

const SVG = `<svg font-family="'Source Sans 3', sans-serif"><title>T</title><desc>D</desc><style>.title{font-family:"Source Serif 4",serif;font-weight:600}</style><text font-family="'Source Serif 4', serif" font-style="italic">A</text></svg>`;

it('lets fonts of the device stand in for those of the site, each fitted, wherever one is named', () => {
  const svg = withFittedFonts(SVG);
  const families = [...svg.matchAll(/font-family[:=]"?('Source [^;"]+)/g)].map(([, names = '']) =>
    names.split(/, ?/),
  );
  expect(families.map(([first]) => first)).toEqual([
    "'Source Sans 3'",
    "'Source Serif 4'",
    "'Source Serif 4'",
  ]);
  const faces = new Set(
    [...svg.matchAll(/@font-face{font-family:('[^']+')/g)].map(([, one]) => one),
  );
  const named = new Set(families.flat().filter((name) => /Fitted|Sans [AD]/.test(name)));
  expect(named).toEqual(faces);
});

it('names no file, and has the rest as it was', () => {
  const svg = withFittedFonts(SVG);
  expect(svg).not.toContain('url(');
  expect(svg).toContain('<title>T</title><desc>D</desc><style>@font-face');
  expect(svg).toContain(';font-weight:600}</style><text');
});
