import { memory } from '../../design/browser/memory.ts';

/** What WebGL 2 does here: nothing, pictures drawn by the processor, or pictures drawn by a graphics card. */
type Support = 'none' | 'slow' | 'fast';

/** Names of programs that draw with the processor what a graphics card should draw. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a renderer of this name draws with the processor. */
export const isSoftware = (renderer: string): boolean => SOFTWARE.test(renderer);

/** The name of what draws. Some browsers say it at once, others where debugging asks for it. */
function rendererOf(context: WebGL2RenderingContext): string {
  const debug = context.getExtension('WEBGL_debug_renderer_info');
  const names: unknown[] = [
    context.getParameter(context.RENDERER),
    debug && context.getParameter(debug.UNMASKED_RENDERER_WEBGL),
  ];
  return names.join(' ');
}

let support: Support | undefined;

/** Asked once, before the map library is fetched; the probe is released at once. */
function probe(): Support {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return 'none';
    const found = isSoftware(rendererOf(context)) ? 'slow' : 'fast';
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return found;
  } catch {
    return 'none';
  }
}

const supported = (): Support => (support ??= probe());

/** `?maps=always` or `never`, or the same in the browser's storage: for tests and for measuring. */
const forced = (): string | null =>
  new URLSearchParams(location.search).get('maps') ?? memory.read('maps');

/** Whether a map can be made live here, however slow it is. */
export const hasWebGl2 = (): boolean => forced() !== 'never' && supported() !== 'none';

/** Whether maps come to life by themselves. */
export const isWebGlFast = (): boolean =>
  hasWebGl2() && (forced() === 'always' || supported() === 'fast');

/** Maps have turned out to be slow: from now on only those come to life that are asked for. */
export function rememberSlow(): void {
  support = 'slow';
}

/** Pictures in a second below which a flight of the camera is a stutter. */
const LEAST_RATE = 30;
/** Flights after which it is decided. The first alone may wait for what has just arrived. */
const FLIGHTS = 2;

/**
 * Whether the first flights of a map were too slow; undefined as long as there were too few.
 *
 * @param flights pictures drawn in each, and how long it took in ms
 */
export function areFlightsSlow(
  flights: readonly { pictures: number; ms: number }[],
): boolean | undefined {
  const first = flights.slice(0, FLIGHTS);
  if (first.length < FLIGHTS) return undefined;
  const pictures = first.reduce((sum, flight) => sum + flight.pictures, 0);
  const ms = first.reduce((sum, flight) => sum + flight.ms, 0);
  return pictures < (ms / 1000) * LEAST_RATE;
}

/** Whether the reader has asked to save data. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
