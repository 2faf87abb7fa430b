import { sentenceSpans, type SentenceSpan } from './sentence-spans.ts';

/** Name of the sentence that is being read, for `::highlight()`. */
const HIGHLIGHT = 'read-aloud';
/** Not read: footnote numbers and controls. */
const SILENT = 'sup, button, input, select, output, [aria-hidden="true"]';

/** A sentence, and where it stands in the page. */
interface Spoken {
  text: string;
  range: Range;
}

/** The texts that are read of a paragraph, in order; what is folded away is not. */
function textsIn(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const parent = currentNode.parentElement;
    if (currentNode instanceof Text && parent?.checkVisibility() && !parent.closest(SILENT))
      texts.push(currentNode);
  }
  return texts;
}

function spokenIn(texts: readonly Text[], { text, from, to }: SentenceSpan): Spoken[] {
  const [first, last] = [texts[from.piece], texts[to.piece]];
  if (!first || !last) return [];
  const range = new Range();
  range.setStart(first, from.offset);
  range.setEnd(last, to.offset);
  return [{ text, range }];
}

/** Marks a sentence where the browser can do so without a change of the page; none without a range. */
function mark(range?: Range): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

/**
 * Reads the paragraphs of an element aloud, sentence by sentence, each marked while it is said.
 *
 * @param onEnd called once: at the end, when stopped, and when the voice fails
 * @returns stops it
 */
export function readAloud(
  element: Element,
  voice: SpeechSynthesisVoice,
  onEnd: () => void,
): () => void {
  const sentences = [...element.querySelectorAll('p, li')].flatMap((block) => {
    const texts = textsIn(block);
    return sentenceSpans(texts.map(({ data }) => data)).flatMap((span) => spokenIn(texts, span));
  });
  let isOver = false;
  const stop = (): void => {
    if (isOver) return;
    isOver = true;
    mark();
    speechSynthesis.cancel();
    onEnd();
  };
  const say = (at: number): void => {
    const sentence = sentences[at];
    if (isOver) return;
    if (!sentence) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('start', () => {
      if (!isOver) mark(sentence.range);
    });
    utterance.addEventListener('end', () => {
      say(at + 1);
    });
    utterance.addEventListener('error', stop);
    speechSynthesis.speak(utterance);
  };
  say(0);
  return stop;
}
