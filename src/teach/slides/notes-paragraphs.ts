import { slidesMessages } from '#messages/slides.ts';

const RUN = /<a:p><a:r>(<a:rPr[^>]*>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*>)<\/a:p>/;

/**
 * The notes of a slide with a paragraph for each of their lines. The library writes all lines into one, and
 * programs show it as such.
 *
 * @param xml of a part of the file, by its path
 */
export function withParagraphs(xml: string, path: string): string {
  const inLanguage = xml.replaceAll('lang="en-US"', `lang="${slidesMessages.language}"`);
  if (!/^ppt\/notesSlides\/[^/]+\.xml$/.test(path)) return inLanguage;
  return inLanguage.replace(RUN, (_, style: string, text: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:p><a:r>${style}<a:t>${line}</a:t></a:r>${end}</a:p>`)
      .join(''),
  );
}
