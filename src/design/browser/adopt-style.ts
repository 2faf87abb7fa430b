/**
 * Adds a style sheet to the page from a script. Astro would put the sheets that late scripts import
 * into the head of the page, where every reader would wait for them.
 *
 * @param css the text of a sheet, from an import that ends in `?inline`
 */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
