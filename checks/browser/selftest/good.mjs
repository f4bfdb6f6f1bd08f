// The good page of the selftest, in Swedish and Arabic, and how its form answers when it is sent empty.
const WORDS = {
  sv: {
    dir: 'ltr', title: 'Ansökan', skip: 'Till innehållet', error: 'Fel', lead: 'Du får pengarna i november.',
    name: 'Namn', note: 'Övrigt', send: 'Skicka', summary: 'Det här behöver du rätta', missing: 'Skriv ditt namn', table: 'Utbetalningar',
    other: 'العربية', otherLang: 'ar',
  },
  ar: {
    dir: 'rtl', title: 'الطلب', skip: 'إلى المحتوى', error: 'خطأ', lead: 'ستحصل على المال في نوفمبر.',
    name: 'الاسم', note: 'ملاحظات', send: 'إرسال', summary: 'يجب تصحيح ما يلي', missing: 'اكتب اسمك', table: 'المدفوعات',
    other: 'Svenska', otherLang: 'sv',
  },
};

export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 sans-serif; background: Canvas; color: CanvasText; }
header, main { padding: 1rem; }
a, button, input, textarea { min-block-size: 24px; }
header a { display: inline-block; padding: 0.5rem; }
button { min-block-size: 44px; padding: 0.5rem 1rem; }
input, textarea { display: block; inline-size: 100%; max-inline-size: 20rem; box-sizing: border-box; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.box { max-inline-size: 20rem; padding: 1rem; background: #e3ecf7; color: #111; border: 2px solid transparent; }
.scroll { overflow-x: auto; }
table { white-space: nowrap; border-spacing: 1rem 0; }
tr { break-inside: avoid; }
@media (prefers-reduced-motion: no-preference) { a { transition: color 0.2s; } }
@media print {
  :root { color-scheme: light; }
  button, nav, .skip { display: none; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`;

export function frame({ lang, title, main, head = '', top = '', end = '' }) {
  const words = WORDS[lang];
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${words.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ?? words.title}</title><link rel="stylesheet" href="/style.css">${head}</head>
<body>${top}
<header><a class="skip" href="#content">${words.skip}</a>
<nav aria-label="Language"><a href="/good?lang=${words.otherLang}" lang="${words.otherLang}" hreflang="${words.otherLang}">${words.other}</a></nav></header>
<main id="content" tabindex="-1">${main}</main>${end}
</body></html>`;
}

const row = '<td><bdi dir="ltr">2026-11-28</bdi></td><td><bdi dir="ltr">4 620 kr</bdi></td><td><bdi dir="ltr">HAN 2026-117</bdi></td>';

function form(lang, { typed, missing } = {}) {
  const words = WORDS[lang];
  const told = missing ? ' aria-describedby="name-error" aria-invalid="true"' : '';
  const error = missing ? `<p id="name-error">${words.missing}</p>` : '';
  return `<form method="post" novalidate><p><label for="name">${words.name}</label>${error}
<input id="name" name="name" type="text" autocomplete="name" required${told}></p>
<p><label for="note">${words.note}</label><input id="note" name="note" type="text" value="${typed ?? ''}"></p>
<p><button type="submit">${words.send}</button></p></form>`;
}

function content(lang) {
  const words = WORDS[lang];
  return `<h1>${words.title}</h1><p class="box">${words.lead}</p>
<section class="scroll" tabindex="0" aria-label="${words.table}"><table><tbody><tr>${row}${row}</tr></tbody></table></section>`;
}

export const goodPage = (lang) => frame({ lang, main: content(lang) + form(lang) });

export function errorPage(lang, typed, { title, summary, kept = typed.get('note'), script = true } = {}) {
  const words = WORDS[lang];
  const list =
    summary ??
    `<div id="errors" role="alert" tabindex="-1"><h2>${words.summary}</h2><ul><li><a href="#name">${words.missing}</a></li></ul></div>`;
  return frame({
    lang,
    title: title ?? `${words.error}: ${words.title}`,
    main: list + content(lang) + form(lang, { typed: kept, missing: true }),
    head: script ? '<script src="/focus.js" defer></script>' : '',
  });
}

export const doorPage = () =>
  frame({ lang: 'sv', main: '<h1>Dörr</h1><form method="post"><label for="who">Vem</label><input id="who" name="who" type="text"><button type="submit">In</button></form>' });
