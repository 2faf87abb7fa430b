import { picturePath } from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { helpMessages } from '#messages/embed-help.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { embeddableScenes, embedOrigin } from '../gallery/embeddable-scenes.ts';
import { heightInCode, optionsOnCard, THEME_IN_CODE } from '../gallery/embed-config.ts';
import { attributes } from '../gallery/markup.ts';
import { snippet } from '../gallery/snippets.ts';
import { ELEMENT, typeOf } from '../host/messages.ts';

/** What the examples speak of: a scene and two of its frames. */
export interface Example {
  /** The site's absolute root, with a slash at its end. */
  root: string;
  scene: string;
  title: string;
  /** In which all its steps fit, in CSS pixels. */
  height: number;
  /** Ids of its frames in their order. */
  frames: readonly string[];
  /** The frame that stands for the scene, and a later one. */
  share: string;
  later: string;
}

const LIGHT = `theme=${THEME_IN_CODE}`;

const framed = ({ root, scene, title }: Example, rest: Readonly<Record<string, string | number>>) =>
  `<iframe ${attributes({ ...rest, src: `${root}embed/${scene}/?${LIGHT}`, title, loading: 'lazy', frameborder: 0, style: 'border:0' })}></iframe>`;

/** A page whose own text changes the step, and that hears of every step. */
const hostExample = (example: Example): string =>
  `${framed(example, { id: 'scene', width: '100%', height: example.height })}
<p>
  Look at <button type="button" data-frame="${example.share}" disabled>this step</button>,
  then at <button type="button" data-frame="${example.later}" disabled>this one</button>.
</p>
<script ${attributes({ src: `${example.root}embed.js` })}></script>
<script>
  const scene = document.getElementById('scene');
  for (const button of document.querySelectorAll('[data-frame]'))
    button.addEventListener('click', () => {
      const message = { type: '${typeOf('go')}', frame: button.dataset.frame };
      scene.contentWindow.postMessage(message, '*');
    });
  scene.addEventListener('${typeOf('frame')}', ({ detail }) => {
    for (const button of document.querySelectorAll('[data-frame]'))
      button.disabled = button.dataset.frame === detail.frame;
  });
</script>`;

/** The same with the element. */
const elementExample = ({ root, scene, later }: Example): string =>
  `<${ELEMENT} scene="${scene}" theme="${THEME_IN_CODE}"></${ELEMENT}>
<script async ${attributes({ src: `${root}embed.js` })}></script>
<script>
  // Whenever your page wants another step:
  document.querySelector('${ELEMENT}').setAttribute('frame', '${later}');
</script>`;

/** A frame in a sandbox that still lets the links of the scene open. */
const sandboxExample = (example: Example): string =>
  framed(example, {
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    width: '100%',
    height: example.height,
  });

/** For pages in AMP, where a press lets the height follow, and the picture until the scene has come. */
function ampExample({ root, scene, title, share, height }: Example): string {
  const src = root + picturePath(scene, share, { theme: 'light', scale: 1, ending: 'png' });
  return `<amp-iframe ${attributes({ src: `${root}embed/${scene}/?host=amp&${LIGHT}`, title })}
  layout="fixed-height" height="${height}" frameborder="0" resizable
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">
  <amp-img placeholder layout="fill" ${attributes({ src })}></amp-img>
  <button overflow type="button">${helpMessages.ampMore}</button>
</amp-iframe>`;
}

/** For slides: the frame is fetched when its slide is shown. */
export const slideExample = ({
  root,
  scene,
  title,
}: Pick<Example, 'root' | 'scene' | 'title'>): string =>
  `<section>
  <iframe ${attributes({ 'data-src': `${root}embed/${scene}/?${LIGHT}`, title, width: '100%', height: 660, style: 'border:0' })}></iframe>
</section>`;

/** What the policy of a host has to allow. */
function policyExample(root: string): string {
  const [origin = root] = /^[a-z]+:\/\/[^/]+/i.exec(root) ?? [];
  return ['frame-src', 'script-src', 'img-src'].map((name) => `${name} ${origin}`).join('; ');
}

/** One of each message, by the last word of its type. */
export const messageExamples = ({ scene, frames, share, later }: Example) => ({
  height: { type: typeOf('height'), height: 742 },
  frame: {
    type: typeOf('frame'),
    scene,
    frame: share,
    index: frames.indexOf(share),
    count: frames.length,
  },
  corrected: {
    type: typeOf('corrected'),
    scene,
    date: '2027-01-15',
    isWithdrawn: false,
    about: 'https://…/corrections/#…',
  },
  hello: { type: typeOf('hello') },
  go: { type: typeOf('go'), frame: later },
  theme: { type: typeOf('theme'), theme: 'dark' },
});
export type MessageExamples = ReturnType<typeof messageExamples>;

/** What the help page speaks of, all code on it, and the name under which each piece is copied. */
export function helpExamples(book: Book, site: URL | undefined) {
  // They speak of the first scene that has a frame to begin with and another to go to.
  const scene = embeddableScenes(book).find(
    ({ share, frames }) => frames.length > 1 && frames.at(-1)?.id !== share,
  );
  if (!scene) throw new Error('help: found no scene of several frames, expected one');
  const origin = embedOrigin(site);
  const example: Example = {
    root: origin.root,
    scene: scene.id,
    title: galleryMessages.frameTitle(scene.kind, scene.title),
    height: heightInCode({ ...origin, scene, options: {} }),
    frames: scene.frames.map(({ id }) => id),
    share: scene.share,
    later: scene.frames.at(-1)?.id ?? '',
  };
  const codes: Record<keyof typeof helpMessages.examples, string> = {
    start: snippet('embed', { ...origin, scene, options: optionsOnCard(scene) }),
    host: hostExample(example),
    element: elementExample(example),
    sandbox: sandboxExample(example),
    policy: policyExample(origin.root),
    amp: ampExample(example),
    slide: slideExample(example),
  };
  return {
    example,
    codes: Object.fromEntries(
      Object.entries(helpMessages.examples).map(([id, name]) => [
        id,
        { name, code: codes[id as keyof typeof codes] },
      ]),
    ),
  };
}
