import * as story from '../../model/story.ts';

/** The words of the page for addresses that lead nowhere. */
export const missingMessages = {
  title: 'There is no page here',
  description: 'The address leads nowhere on this site. The pages and scenes that there are.',
  standfirst:
    'The address that brought you here leads nowhere on this site. A letter may be wrong in it, or something may have been left out when it was copied.',
  meant: 'Perhaps you meant:',
  places: 'Where you may want to go',
  story: 'The story',
  storyWhat: story.about,
  evidence: 'Evidence',
  evidenceWhat: 'every claim of the report with our verdict',
  gallery: 'Embed',
  galleryWhat: 'maps and figures for other pages',
  embeds: 'Scenes for other pages',
  embedsWhat:
    'If you see this inside another page, that page asks for a scene that does not exist. These do:',
} as const;
