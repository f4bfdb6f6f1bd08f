// A15: the page says its language and direction, each link to another language is in that language, and a
// passage in another script says which it is.
export const language = {
  id: 'A15',
  says: 'language and direction are told',
  looks: true,
  when: () => true,
  find: (page, { lang, route }) => page.evaluate(told, { lang: route?.lang ?? lang }),
};

function told({ lang }) {
  const { describe, texts } = globalThis.seen;
  const problems = [];
  const page = document.documentElement;
  const base = (tag) => (tag || '').toLowerCase().split('-')[0];
  if (base(page.lang) !== base(lang)) problems.push(`html lang is "${page.lang}", the page was asked for in ${lang}`);
  const direction = ['ar', 'fa', 'prs', 'ckb', 'ur', 'he'].includes(base(page.lang)) ? 'rtl' : 'ltr';
  if (getComputedStyle(page).direction !== direction || (page.dir || 'ltr') !== direction) problems.push(`html dir is "${page.dir}", ${page.lang} is written ${direction}`);
  for (const link of document.querySelectorAll('a[hreflang]')) {
    const to = base(link.hreflang); // sv-simple is read aloud as sv
    if (base(link.lang) !== to && !link.querySelector(`[lang="${to}"]`)) problems.push(`${describe(link)} leads to ${link.hreflang} but is not marked lang="${to}"`);
  }
  const arabic = /[\u0600-\u06FF]{2,}/;
  const latin = /(\p{Script=Latin}{2,}[\s,]+){3}\p{Script=Latin}{2,}/u;
  for (const [node, element] of texts()) {
    const is = base(element.closest('[lang]')?.lang);
    if (is === '') continue; // lang="": what somebody wrote, in a language that nobody knows
    const isArabicScript = ['ar', 'fa', 'prs', 'ckb', 'ur', 'ps'].includes(is);
    if (arabic.test(node.data) && !isArabicScript) problems.push(`Arabic script without its language: ${describe(element)}`);
    if (latin.test(node.data) && isArabicScript) problems.push(`a Latin passage without its language: ${describe(element)}`);
  }
  return problems;
}
