/** As much of a Vite plugin as is needed here. */
interface Plugin {
  name: string;
  enforce: 'pre';
  configResolved: (config: { base: string }) => void;
  transform: (code: string, id: string) => string | undefined;
}

/**
 * Makes the addresses in the sheets with fonts right when the site does not stand at the root of its
 * host. The fonts are made at build, so Vite knows nothing of these files and would leave them as
 * they are.
 */
export function fontsUnderBase(): Plugin {
  let folder = '/fonts/';
  return {
    name: 'fonts-under-base',
    enforce: 'pre',
    configResolved: ({ base }) => {
      folder = `${base.replace(/\/$/, '')}/fonts/`;
    },
    transform: (code, id) =>
      /\/src\/(design\/fonts\/fonts|teach\/handout\/handout-paper)\.css(\?|$)/.test(id)
        ? code.replaceAll("url('/fonts/", `url('${folder}`)
        : undefined,
  };
}
