import { describe, expect, it } from 'vitest';
import { readCells } from './csv-cells.ts';

/** The cells as `line:column text`. */
function cells(text: string): string[][] {
  const read = readCells(text);
  if ('slip' in read) throw new Error(read.slip.message);
  return read.rows.map((row) => row.map((cell) => `${cell.line}:${cell.column} ${cell.text}`));
}

describe('the cells of a CSV file', () => {
  it('each know where they begin', () => {
    expect(cells('a,bc\n1,2\n')).toEqual([
      ['1:1 a', '1:3 bc'],
      ['2:1 1', '2:3 2'],
    ]);
  });

  it('may be in quotes, with commas, doubled quotes and newlines inside', () => {
    expect(cells('a,"b, ""c""",d\n"x\ny",z,"" \n'.replace(' \n', '\n'))).toEqual([
      ['1:1 a', '1:3 b, "c"', '1:14 d'],
      ['2:1 x\ny', '3:4 z', '3:6 '],
    ]);
  });

  it('may be empty, also at the end of a line and of the file', () => {
    expect(cells('a,,\n,b,')).toEqual([
      ['1:1 a', '1:3 ', '1:4 '],
      ['2:1 ', '2:2 b', '2:4 '],
    ]);
  });

  it('are the same after a program for Windows has saved the file', () => {
    expect(cells('\ufeffa,b\r\n1,2\r\n')).toEqual(cells('a,b\n1,2\n'));
  });

  it('of an empty line are one empty cell, but a newline ends the last line and begins none', () => {
    expect(cells('a\n\nb\n')).toEqual([['1:1 a'], ['2:1 '], ['3:1 b']]);
    expect(cells('')).toEqual([]);
    expect(cells('\n')).toEqual([]);
  });

  it('have a quote on both sides or on none', () => {
    for (const [text, line, column] of [
      ['a,b\n1,"2\n3,4\n', 2, 3],
      ['a,b\n"1"x,2\n', 2, 1],
      ['"', 1, 1],
    ] as const)
      expect(readCells(text)).toMatchObject({ slip: { line, column } });
    expect(cells('a"b,c')).toEqual([['1:1 a"b', '1:5 c']]);
  });
});
