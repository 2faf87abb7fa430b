import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';

/** Milliseconds after which a map that has not come to rest counts as broken. */
const PATIENCE = 20_000;

/**
 * Resolves when a map has drawn its first picture. Rejects when it reports an error, loses its WebGL
 * context or does not come to rest in time.
 *
 * @param onLoad called when all parts have arrived, before they are drawn
 */
export function whenShown(map: MapLibre, onLoad: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      end();
      reject(new Error(`live map: ${reason}`));
    };
    const onError = ({ error }: ErrorEvent): void => {
      fail(error.message);
    };
    const onLoss = (): void => {
      fail('lost its WebGL context');
    };
    const impatience = setTimeout(() => {
      fail('found no finished picture in time, expected one');
    }, PATIENCE);
    const end = (): void => {
      clearTimeout(impatience);
      map.off('error', onError);
      map.off('webglcontextlost', onLoss);
    };
    map.on('error', onError);
    map.on('webglcontextlost', onLoss);
    map.once('load', () => {
      onLoad();
      map.once('idle', () => {
        end();
        resolve();
      });
    });
  });
}
