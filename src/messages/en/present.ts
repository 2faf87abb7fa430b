const hands = (count: number): string => (count === 1 ? '1 hand' : `${count} hands`);

/** The words of the deck and of the presenter window. */
export const presentMessages = {
  title: 'Present',
  heading: 'The story as a deck',
  description:
    'The pictures of the story one by one, at projector size, with keys for presenting, a presenter window and activities with the class.',
  plain:
    'These are all pictures of the deck in their order. To step through them, full window and with keys, the page needs its script.',
  toStory: 'The story',
  backToStory: 'Back to the story',
  fromHere: 'Present from here',
  toHandout: 'The handout for print',
  toNotes: 'The notes for presenters',
  print: 'To print the story, take the handout:',

  place: (number: number, all: number) => `${number} / ${all}`,
  activity: 'Activity',
  tools: 'Presenting',
  more: 'Tools',
  announce: (place: string, title: string, words: string) => `${place}. ${title}. ${words}`,
  hidden: 'Shown after the class has pointed',
  asked: 'Talk about it',

  paths: {
    name: 'What is shown',
    whole: (count: number) => `All ${count} pictures`,
    lesson: (title: string, minutes: number) => `${title} (${minutes} minutes)`,
    own: (count: number) => `Your choice (${count})`,
    part: (title: string, start: number, end: number) => `${title}, minutes ${start} to ${end}`,
    choose: 'Choose pictures …',
    ticked: (count: number) => (count === 0 ? 'Tick what you will show.' : `${count} ticked`),
    use: 'Show these',
    leave: 'Leave it as it was',
  },

  commands: {
    next: 'Next',
    previous: 'Back',
    first: 'First picture',
    last: 'Last picture',
    overview: 'Overview',
    uncertain: 'What is uncertain here',
    rate: 'Rate a claim',
    black: 'Black screen',
    motion: 'No motion',
    contrast: 'High contrast',
    large: 'Large type',
    theme: 'Light or dark',
    qr: 'QR code',
    presenter: 'Presenter window',
    'full-screen': 'Full screen',
    reset: 'Erase tallies',
    help: 'Help',
  },

  help: {
    title: 'Keys',
    moves: [
      ['Next picture', '→ ↓ Space PageDown, a click, or a wipe to the left'],
      ['Back', '← ↑ Shift+Space PageUp, or a wipe to the right'],
      ['First, last picture', 'Home, End'],
      ['Picture by number', 'its number, then Enter; Escape clears it'],
      ['Close what is open', 'Escape'],
    ],
    letters: 'Letters and digits are keys',
    lettersOff: 'Letters and digits are no keys now. Arrows, space and the buttons go on working.',
    clickers: 'A clicker sends PageUp, PageDown and B or a full stop: all of them work.',
    figures: 'A click in a figure asks about the point that is under it.',
  },
  close: 'Close',

  unknownStep: (asked: string, title: string) =>
    `There is no picture at “${asked}”. This is the nearest: “${title}”.`,
  unknownNumber: (asked: number, all: number) =>
    `There is no picture ${asked}: they run from 1 to ${all}.`,
  typed: (digits: string, all: number) => `Go to ${digits} of ${all}: press Enter`,
  atStart: 'This is the first picture.',
  atEnd: 'This is the last picture.',
  dismiss: 'Close this note',
  noFullScreen: 'This browser does not allow full screen here.',
  fullScreenInAudience: 'Full screen is for the hall window: press F there.',
  blocked: 'The browser has blocked the presenter window. Open it here:',
  folder:
    'Opened from a folder, two windows cannot always reach each other. If they do not, step in both.',
  motionIs: (isCalm: boolean) => (isCalm ? 'No motion: pictures change at once.' : 'With motion.'),
  themeIs: {
    light: 'Light.',
    dark: 'Dark.',
  },
  black: 'The screen is black. B brings the picture back.',

  locked: 'Hall keys locked',
  lockedHint: 'Keys and clicks here do nothing until the presenter window unlocks them.',
  unlock: 'Unlock here',

  uncertain: {
    title: 'What is uncertain here',
    claims: 'Claims that are not corroborated',
    drawn: 'Drawn without being certain',
    numbers: 'What the numbers cannot show',
    nothing: 'Nothing in this picture is marked as uncertain.',
    asked: 'This slide asks. How sure each answer is comes after it.',
    certain: (count: number) =>
      count === 1
        ? 'The one claim behind it is corroborated.'
        : `The ${count} claims behind it are corroborated.`,
  },

  rate: {
    title: 'How sure is it?',
    question: 'Which verdict does the class give? Hands up.',
    claim: (order: number, at: number, all: number, isBehind: boolean) =>
      all > 1
        ? `Claim ${order} of the report (${at} of ${all}${isBehind ? ' behind this picture' : ''})`
        : `Claim ${order} of the report`,
    nextClaim: 'Next claim',
    previousClaim: 'Claim before',
    chooseClaim: 'Go to a claim',
    fewer: (verdict: string) => `One hand fewer for: ${verdict}`,
    more: (verdict: string) => `One hand more for: ${verdict}`,
    number: (verdict: string) => `Hands for: ${verdict}`,
    sum: (count: number) => `${hands(count)} counted`,
    reveal: 'Show our verdict',
    hide: 'Hide our verdict',
    ours: 'Our verdict',
    reason: 'Our reason',
    fair: 'Another verdict is not a mistake: ours rests on what we could read.',
    evidence: 'Show the evidence',
    lessEvidence: 'Hide the evidence',
    noEvidence: 'The evidence could not be fetched. It stands at:',
  },

  pointing: {
    board:
      'The map for the class. A click puts a mark; a click on a mark counts one hand more. Arrow keys move the cross, Enter puts a mark.',
    mark: (letter: string, count: number) => `${letter}: ${hands(count)}`,
    fewer: (letter: string) => `One hand fewer at ${letter}`,
    more: (letter: string) => `One hand more at ${letter}`,
    full: (most: number) => `No more than ${most} marks fit.`,
    reveal: 'What can be said',
    sum: (marks: number, count: number) =>
      marks === 0
        ? 'No mark yet. Click on the map for each group that points.'
        : `${marks === 1 ? '1 mark' : `${marks} marks`}, ${hands(count)}`,
  },

  tally: {
    isKept: (isKept: boolean) =>
      isKept
        ? 'Tallies stay on this computer and are sent nowhere.'
        : 'This browser stores nothing: the tallies hold until the page is loaded anew.',
    ask: 'Erase all marks and hands that were counted?',
    yes: 'Erase them',
    no: 'Keep them',
    erased: 'All tallies are erased.',
    none: 'There is nothing to erase: no hand was counted.',
  },

  qr: {
    title: 'This picture on your phone',
    picture: (address: string) => `QR code with the address ${address}`,
    noAddress:
      'This copy was opened from a folder and has no address that a phone could reach. Show the published story to get a code.',
    onlyHere:
      'This address works only on this computer. Show the published story to get a code for phones.',
  },

  presenter: {
    title: 'Presenter window',
    description: 'Notes for presenters, the next picture, a clock, and everything the hall can do.',
    plain:
      'Notes on every picture of the deck, in order. In step with the hall they come in a second window of the deck: key S there.',
    now: 'In the hall',
    next: 'Next',
    end: 'This is the last picture.',
    notesName: 'Notes',
    notes: 'What you may say',
    notice: 'What students should notice',
    noNotes: 'There are no notes on this picture.',
    questions: 'Questions to the class',
    restsOn: 'The note rests on:',
    headline: 'In the hall it says',
    words: 'The picture in words, for those who do not see it',
    answerTo: 'One good answer',
    material: 'What it needs',
    retold: {
      say: 'Let the class read, or read aloud. The words are ours: the text of the report is not ours to show.',
      notice: 'No verdict stands here. Which of these sentences could be checked, and with what?',
    },
    ask: 'Put it on the screen',
    askAgain: 'Take it off the screen',
    plan: 'Planned',
    planned: (start: number, end: number, title: string) => `${start}–${end}: ${title}`,
    part: (at: number, all: number, title: string, end: number) =>
      `${at} of ${all}, ${title}: until ${end}:00`,
    late: (minutes: number) => (minutes === 1 ? '1 minute over' : `${minutes} minutes over`),
    lesson: (title: string) => `The lesson “${title}”`,
    does: (part: string) => `Now in the lesson: ${part}`,
    clock: 'Time of day',
    timer: 'Time of the lesson',
    start: 'Start',
    pause: 'Pause',
    toZero: 'Back to 0:00',
    jump: 'All that is shown',
    audienceIsThere: 'The hall window follows.',
    audienceIsGone: 'No hall window is open.',
    openAudience: 'Open it',
    lock: 'Lock the hall’s keys',
    isLocked: 'Hall keys are locked',
    answer: 'Show what was counted, in the hall',
    again: 'Hide it, to draw again',
    isHere: 'This is the presenter window.',
  },
} as const;
