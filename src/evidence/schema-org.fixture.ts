import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/**
 * What the vocabulary of schema.org has against some JSON-LD: unknown types and properties, and values
 * of a type that a property may not have. The vocabulary is that of the library schema-dts, which is
 * made from the published one; its types judge the data, written out as constants of theirs.
 *
 * @param items each with the type that it claims to be, for example `ClaimReview`
 * @returns one line for each complaint; none for data that keeps to the vocabulary
 */
export function schemaOrgComplaints(items: readonly { type: string; data: unknown }[]): string[] {
  const name = join(process.cwd(), 'schema-org-check.ts');
  const types = [...new Set(items.map(({ type }) => type))];
  const text = [
    `import type { WithContext, ${types.join(', ')} } from 'schema-dts';`,
    ...items.map(
      ({ type, data }, i) =>
        `export const item${i}: WithContext<${type}> = ${JSON.stringify(data)};`,
    ),
  ].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
      : read(file, ...rest);
  host.fileExists = (file) => file === name || ts.sys.fileExists(file);
  const program = ts.createProgram([name], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const item = text.slice(0, start).split('\n').length - 2;
    return `item ${item}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
