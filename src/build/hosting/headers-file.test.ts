import { expect, it } from 'vitest';
import { headersFor, readHeaders } from './headers-file.ts';

it('a file of headers is read as hosts read it', () => {
  const rules = readHeaders(
    '# All\n/*\n  Access-Control-Allow-Origin: *\n\n/fonts/*\n\tCache-Control: a, b\n/fonts/x.woff2\n  cache-control: c\n',
  );
  expect(headersFor('/', rules)).toEqual({ 'Access-Control-Allow-Origin': '*' });
  expect(headersFor('/fonts/a.woff2', rules)).toEqual({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'a, b',
  });
  expect(headersFor('/fonts/x.woff2', rules)['cache-control']).toBe('c');
  expect(headersFor('/fontsx', rules)['Cache-Control']).toBeUndefined();
  expect(() => readHeaders('  X: y\n')).toThrow('_headers: found "  X: y", expected');
  expect(() => readHeaders('/\nX y\n')).toThrow('_headers: found "X y", expected');
});
