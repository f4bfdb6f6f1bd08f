// A26: in headings and buttons a Swedish word of more than 14 letters says where it may break; browsers cannot
// hyphenate Swedish everywhere. Names and what people wrote (bdi, lang="") stay as they are.
export const longWords = {
  id: 'A26',
  says: 'long words in headings and buttons may break',
  looks: true,
  when: ({ lang }) => lang.startsWith('sv'),
  find: (page) => page.evaluate(unbroken),
};

function unbroken() {
  const { describe, texts } = globalThis.seen;
  const problems = [];
  for (const [node, element] of texts()) {
    const home = element.closest('h1, h2, h3, h4, button, .sos-button');
    if (!home || element.closest('bdi, [lang=""], [lang]:not([lang=sv])')) continue;
    for (const [word] of node.data.matchAll(/[\p{L}\u00ad]+/gu)) {
      const letters = word.replaceAll('\u00ad', '');
      if (letters.length > 14 && !word.includes('\u00ad')) problems.push(`"${word}" has no soft hyphen: ${describe(home)}`);
    }
  }
  return problems;
}
