/** A stretch of a text in one script. */
export interface Run {
  text: string;
  /** The language of a stretch in Arabic letters; undefined for any other. */
  lang?: 'ar' | 'fa';
}

/** Marks above and below letters, and the Arabic comma, belong to the script, too. */
const ARABIC = '\\p{Script_Extensions=Arabic}';
/** From the first Arabic letter to the last, with figures, points and quotes between: parted, a reader of Arabic would find the halves in the wrong order. */
const RUN = new RegExp(`(${ARABIC}(?:[^\\p{L}]*${ARABIC})*)`, 'u');
/** Letters that Persian has and Arabic does not, and the joiner that parts its endings. */
const PERSIAN = /[پچژگکی\u200c]/u;

/** A text in stretches of Arabic letters and of anything else, so that each can be marked as what it is. */
export function runsOf(text: string): Run[] {
  return text
    .split(RUN)
    .map((run, i): Run => {
      if (i % 2 === 0) return { text: run };
      return { text: run, lang: PERSIAN.test(run) ? 'fa' : 'ar' };
    })
    .filter((run) => run.text !== '');
}
