import type { View } from '../../map/frame/must-see.ts';

/** Spaces before `view` in a frame of content/scenes. */
const INDENT = '    ';
const KINDS = ['places', 'zones', 'routes', 'marks', 'bounds'] as const;

/** A view as lines to paste into a frame of content/scenes: what must be visible, in one line each. */
export function viewYaml(view: View): string {
  const lines = KINDS.flatMap((kind) => {
    const named = view[kind];
    return named && named.length > 0 ? [`${INDENT}  ${kind}: [${named.join(', ')}]`] : [];
  });
  return [`${INDENT}view:`, ...lines].join('\n');
}
