import { keepVisited } from './register.ts';

/** For the story, which fetches this when its reader has begun to read. */
keepVisited();
