import { createHash } from 'node:crypto';

/**
 * What a page may load and run: what comes from where it comes from itself, and nothing else; scripts
 * only as files, or as the one text whose hash stands here. What `default-src` covers is not repeated:
 * the story has this policy before its first picture.
 *
 * Styles may stand in the page, so that the first words wait for no sheet, and stills and figures place
 * their letters by style attributes.
 */
const PAGE = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** What a picture may do that is opened by itself: show, with the styles and images that it holds. */
export const PICTURE_POLICY = "default-src 'none';img-src data:;style-src 'unsafe-inline'";

/** Only headers can say it: the page may not stand in a frame. Pages of scenes do without it. */
const UNFRAMED = "frame-ancestors 'none'";

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * The policy of a page, as the page itself states it.
 *
 * @param script text of the one script that stands in the page itself, if there is one
 */
export const policyOf = (script?: string): string =>
  [...PAGE, ...(script === undefined ? [] : [`script-src 'self' ${hashOf(script)}`])].join(';');

/** A page's policy as a header for pages that stand in no frame. */
export const unframed = (policy: string): string => `${policy};${UNFRAMED}`;
