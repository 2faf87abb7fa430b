/**
 * The words of what opens from the story. They stand apart from src/messages/en/site.ts so that the story's
 * first script does not carry them.
 */
export const panelMessages = {
  claim: 'Evidence on a claim',
  sign: (order: number, verdict: string) => `(claim ${order}: ${verdict})`,
  wait: 'Fetching the evidence…',
  close: 'Close',
  back: 'Back',
  listName: 'Claims behind this picture',
  listed: (count: number) =>
    count === 1 ? '1 claim behind this picture' : `${count} claims behind this picture`,
  report: 'The report so far',
  reportNote:
    'A few words for each claim, pale bars for the rest. A sign is empty until the story has tested its claim.',
  ownVerdict: 'Your own verdict',
  ours: 'Our verdict and reason',
  oursHidden: 'Our verdict and reason are hidden until you have given yours.',
  term: (word: string) => `Glossary: ${word}`,
  glossary: 'In the glossary',
} as const;

/** The words of "Your verdict first?". */
export const rateMessages = {
  title: 'Your verdict first?',
  invite:
    'You can judge the claims yourself before you compare. The story has shown some of our verdicts already; here they are hidden. Read what speaks for and against, choose one of the five verdicts, and skip what you like.',
  link: (count: number) => `All ${count} claims, with the evidence and our verdicts`,
  start: 'Rate the claims yourself',
  legend: (order: number) => `Your verdict on claim ${order}`,
  legendHere: 'Your verdict on this claim',
  takeBack: 'Take my verdict back',
  open: 'not rated',
  evidence: 'Read the evidence, without our verdict',
  skip: 'Skip',
  next: 'Next claim',
  kept: 'Your verdicts stay in this browser. Nothing is sent.',
  notKept: 'Nothing is sent. This browser keeps nothing either: your verdicts go when you leave.',
  progress: (done: number, all: number) => `You have rated ${done} of ${all} claims.`,
  compare: 'Compare with our verdicts',
  erase: 'Erase my verdicts',
  erased: 'Your verdicts are erased.',
  compared: 'Your verdicts and ours',
  nothing: 'You have not rated a claim yet, so there is nothing to compare.',
  count: (same: number, differ: number) => {
    const all = same + differ;
    const rated = all === 1 ? 'You rated 1 claim,' : `You rated ${all} claims, each`;
    if (differ === 0) return `${rated} with the verdict that we gave.`;
    if (same === 0) return `${rated} with another verdict than ours.`;
    return `You rated ${all} claims: ${same} with the verdict that we gave, ${differ} with another.`;
  },
  fair: 'Another verdict is not a mistake. Ours rests on what we could read; each reason is given.',
  yours: 'Yours',
  ours: 'Ours',
  reason: 'Our reason',
} as const;
