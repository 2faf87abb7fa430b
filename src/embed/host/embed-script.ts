import { serveEmbed } from './child.ts';
import { followEmbeds } from './host.ts';
import { defineSceneElement } from './scene-element.ts';

/** The file /embed.js: in the page of a scene it serves that page, in any other the scenes that stand there. */
const { embed } = document.documentElement.dataset;
const script = document.currentScript;
if (embed) serveEmbed(embed);
else if (script && 'src' in script) {
  // A copy on somebody else's server says where the site is.
  const base = new URL((script.dataset.site ?? '.').replace(/\/?$/, '/embed/'), script.src);
  // One copy for each site is enough.
  if (!(base.href in window)) {
    Reflect.set(window, base.href, true);
    followEmbeds(base);
    defineSceneElement(base);
  }
}
