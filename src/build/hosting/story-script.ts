import { bareScript } from '../bundle.ts';

/** The text of the script that the story runs before its first paint: the only one that stands in a page. */
export const storyScript = (): Promise<string> => bareScript('src/story/initial-layout.ts');
