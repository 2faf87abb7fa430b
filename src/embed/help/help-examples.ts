import { picturePath } from '../../content/addresses/picture-addresses.ts';
import { element } from '../../model/story.ts';
import { TYPES } from '../host/messages.ts';
import { attributes } from '../host/tag.ts';

/** What the examples speak of: a scene and two of its frames. */
export interface Example {
  /** The site's absolute root, with a slash at its end. */
  root: string;
  scene: string;
  title: string;
  /** Ids of its frames in their order. */
  frames: readonly string[];
  /** The frame that stands for the scene, and a later one. */
  share: string;
  later: string;
}

const framed = ({ root, scene, title }: Example, rest: Readonly<Record<string, string | number>>) =>
  `<iframe ${attributes({ ...rest, src: `${root}embed/${scene}/`, title, loading: 'lazy', style: 'border:0' })}></iframe>`;

/** A page whose own text changes the step, and that hears of every step. */
export const hostExample = (example: Example): string =>
  `${framed(example, { id: 'scene', width: '100%', height: 760 })}
<p>
  Look at <button type="button" data-frame="${example.share}" disabled>this step</button>,
  then at <button type="button" data-frame="${example.later}" disabled>this one</button>.
</p>
<script ${attributes({ src: `${example.root}embed.js` })}></script>
<script>
  const scene = document.getElementById('scene');
  for (const button of document.querySelectorAll('[data-frame]'))
    button.addEventListener('click', () => {
      const message = { type: '${TYPES.go}', frame: button.dataset.frame };
      scene.contentWindow.postMessage(message, '*');
    });
  scene.addEventListener('${TYPES.frame}', ({ detail }) => {
    for (const button of document.querySelectorAll('[data-frame]'))
      button.disabled = button.dataset.frame === detail.frame;
  });
</script>`;

/** The same with the element. */
export const elementExample = ({ root, scene, later }: Example): string =>
  `<${element} scene="${scene}"></${element}>
<script async ${attributes({ src: `${root}embed.js` })}></script>
<script>
  // Whenever your page wants another step:
  document.querySelector('${element}').setAttribute('frame', '${later}');
</script>`;

/** A frame in a sandbox that still lets the links of the scene open. */
export const sandboxExample = (example: Example): string =>
  framed(example, {
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    width: '100%',
    height: 760,
  });

/** For pages in AMP: a fixed height, and the picture until the scene has come. */
export function ampExample({ root, scene, title, share }: Example): string {
  const src = root + picturePath(scene, share, { theme: 'light', scale: 1, ending: 'png' });
  return `<amp-iframe ${attributes({ src: `${root}embed/${scene}/`, title })}
  layout="fixed-height" height="760" frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">
  <amp-img placeholder layout="fill" ${attributes({ src })}></amp-img>
</amp-iframe>`;
}

/** For slides: the frame is fetched when its slide is shown. */
export const slideExample = ({ root, scene, title }: Example): string =>
  `<section>
  <iframe ${attributes({ 'data-src': `${root}embed/${scene}/?live=touch`, title, width: '100%', height: 660, style: 'border:0' })}></iframe>
</section>`;

/** What the policy of a host has to allow. */
export function policyExample(root: string): string {
  const [origin = root] = /^[a-z]+:\/\/[^/]+/i.exec(root) ?? [];
  return ['frame-src', 'script-src', 'img-src'].map((name) => `${name} ${origin}`).join('; ');
}
