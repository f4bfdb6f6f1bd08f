// Opens an address in a language, with what the checks use inside the page made ready.
import { IN_PAGE } from './in_page.mjs';

/** The address of a path in a language: `{lang}` in the path; the caseworkers' half goes by a cookie. */
export function address(base, path, lang = 'sv') {
  return new URL(path.replaceAll('{lang}', lang), base).href;
}

/** The caseworkers' half in a language, as its own page of languages sets it. */
export async function chooseStaffLanguage(context, base, lang) {
  await context.request.get(new URL(`/arbete/sprak/${lang}`, base).href, { maxRedirects: 0 });
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
