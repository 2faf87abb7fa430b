/** The words of the page of a scene for other people's pages, beside those that it shares with the story. */
export const embedMessages = {
  /** Of the document, where the scene stands alone in a window. */
  documentTitle: (title: string, story: string) => `${title}. From “${story}”`,
  /** A step alone, and its scene. */
  stepOf: (step: string, scene: string) => `${step} (${scene})`,
  steps: (title: string) => `Steps of “${title}”`,
  step: (position: number, count: number, title: string) =>
    `Step ${position} of ${count}: ${title}`,
  sources: (publishers: string) => `Sources: ${publishers}.`,
  toStory: 'See this in the story',
  /** Beside the signs of all claims, of which the scene tests some. */
  claims: (tested: number, total: number) =>
    tested === 0 ? `${total} claims` : `Tests ${tested} of ${total} claims`,
  leave: 'Back to this step',
  exploring: 'You can move and zoom the map now. “Back to this step” returns.',
  returned: 'Back at this step.',
  from: 'From',
  licensed: 'Text and drawings:',
  corrections: 'Corrections',
  /** Under a scene that is kept as it was. */
  pinned: (version: string) =>
    `This is the version ${version}, kept as it was: what was corrected later is not in it.`,
  today: 'The scene today',
} as const;
