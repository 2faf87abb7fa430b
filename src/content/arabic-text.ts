import type { Book } from './book.ts';

/** The Arabic letters of every name and title in the content, so that the subset never lacks one. */
export function arabicText(book: Book): string {
  return [
    ...[...book.places.values()].map(({ name_ar }) => name_ar ?? ''),
    ...[...book.lettering.values()].map(({ text_ar }) => text_ar ?? ''),
    ...[...book.spellings.values()].map(({ form, lang }) => (lang === 'ar' ? form : '')),
    ...[...book.sources.values()].flatMap(
      ({ title, publisher }) => `${title} ${publisher}`.match(/[\u0600-\u06ff]/g) ?? [],
    ),
    ' ',
  ].join('');
}
