// A16: in a page written from right to left, amounts, dates, numbers of cases, phones and people are isolated;
// else "4 620 kr" is read "kr 620 4".
export const isolated = {
  id: 'A16',
  says: 'numbers with a fixed order are isolated',
  looks: true,
  when: ({ lang }) => lang === 'ar',
  find: (page) => page.evaluate(loose),
};

function loose() {
  const { describe, texts } = globalThis.seen;
  const kinds = {
    'an amount': /\d[\d\s\u00a0\u202f.,]*\s?(kr|SEK)(?!\p{L})/u,
    'a date': /\d{4}-\d{2}-\d{2}/,
    'a personal number': /(^|\D)\d{6,8}[-+]\d{4}(?!\d)/,
    'a case number': /\p{Lu}{2,}[ -]?\d{2,4}[-/:]\d+/u,
    'a phone number': /(^|[^\d-])(\+46|0)\d{1,3}[-\s\u00a0]\d{2}[\d\s\u00a0]{3,}/,
    'an e-mail address': /[\w.]+@[\w.]+\.\w+/,
  };
  const problems = [];
  for (const [node, element] of texts()) {
    const home = element.closest('bdi, bdo, [dir=ltr], [dir=rtl], [lang]');
    if (!home || home.localName === 'bdi' || (home.matches('[dir=ltr]') && home !== document.documentElement)) continue;
    if (home.lang && !/^(ar|fa|ckb|ur|ps)/.test(home.lang) && home.matches('[dir]')) continue;
    const kind = Object.keys(kinds).find((name) => kinds[name].test(node.data));
    if (kind) problems.push(`${kind} stands without <bdi>: ${describe(element)}`);
  }
  return problems;
}
