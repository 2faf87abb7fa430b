import { evidenceMessages } from '#messages/evidence.ts';

/** Size of a picture for sharing, in pixels, as the large services ask for it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** A picture that stands for a page where it is shared. */
export interface ShareImage {
  /** From the root of the site, without a leading slash. */
  path: string;
  /** What it shows, in words. */
  alt: string;
}

/** The picture of a scene. */
export const sceneImage = (scene: string, title: string): ShareImage => ({
  path: `share/${scene}.png`,
  alt: evidenceMessages.pictureOf.scene(title),
});

/** The picture of a chapter: its title, and its first scene. */
export const chapterImage = (slug: string, title: string): ShareImage => ({
  path: `share/chapter/${slug}.png`,
  alt: evidenceMessages.pictureOf.chapter(title),
});
