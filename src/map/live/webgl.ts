let answer: boolean | undefined;

/** Whether WebGL 2 works here. Asked once, before the map library is fetched; the probe is released at once. */
export function hasWebGl2(): boolean {
  if (answer === undefined) {
    try {
      const context = document.createElement('canvas').getContext('webgl2');
      answer = context !== null;
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    } catch {
      answer = false;
    }
  }
  return answer;
}
