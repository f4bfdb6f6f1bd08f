// Opens an address in a language, with what the checks use inside the page made ready.
import { IN_PAGE } from './in_page.mjs';

/** The address of a path in a language. The house also goes by the browser's own language. */
export function address(base, path, lang) {
  const url = new URL(path, base);
  if (lang) url.searchParams.set('lang', lang);
  return url.href;
}

export async function open(page, url) {
  const response = await page.goto(url, { waitUntil: 'load' });
  await ready(page);
  return response;
}

/** After a page came by a click rather than by `open`. */
export const ready = (page) => page.evaluate(IN_PAGE);

/** Styles the content policy does not see as part of the page. */
export function addStyle(page, css) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
