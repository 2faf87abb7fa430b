/** The first step of each scene and the very last one: every map and every figure is met once. */
export const sample = (steps: readonly string[]): string[] =>
  steps.filter((step, i) => {
    const scene = step.slice(0, step.indexOf('/') + 1);
    return i === steps.length - 1 || steps[i - 1]?.startsWith(scene) !== true;
  });
