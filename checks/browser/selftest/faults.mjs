// One page for each fault a check must find: { name, check, found: a part of what it must say, main or more }.
import { errorPage, frame, goodPage } from './good.mjs';

const style = (css) => ({ sheet: css });
const long = 'Återkravsbestämmelserna '.repeat(30);

export const FAULTS = [
  { name: 'an-image-without-words', check: 'A1', found: 'image-alt', main: '<h1>Sida</h1><img src="/favicon.ico" width="30" height="30">' },
  { name: 'pale-text', check: 'A1', found: 'color-contrast', main: '<h1>Sida</h1><p class="pale">Blek text</p>', ...style('.pale { color: #bbb; background: #fff; }') },
  { name: 'a-div-in-a-paragraph', check: 'A2', found: 'element-permitted', main: '<h1>Sida</h1><ul><div>Ett</div></ul>' },
  { name: 'a-button-without-type', check: 'A2', found: 'no-implicit-button-type', main: '<h1>Sida</h1><button>Spara</button>' },
  { name: 'invisible-focus', check: 'A5+A6', found: 'one cannot see', main: '<h1>Sida</h1><p><a href="/good">Läs mer</a></p>', ...style('main a:focus { outline: none !important; }') },
  { name: 'focus-in-disorder', check: 'A5+A6', found: 'has tabindex 2', main: '<h1>Sida</h1><p><a href="/good">Ett</a> <a href="/good" tabindex="2">Två</a></p>' },
  { name: 'focus-that-jumps', check: 'A5+A6', found: 'focus jumps back', main: '<h1>Sida</h1><p><a href="/good" id="late">Ett</a> <a href="/good" id="early">Två</a></p>', head: '<script src="/jump.js" defer></script>' },
  { name: 'a-bar-over-the-focus', check: 'A5+A6', found: 'something sticky', main: '<h1>Sida</h1><p><a href="/good">Läs mer</a></p><div class="bar">Snabbutgång</div>', ...style('.bar { position: fixed; inset: 0; background: Canvas; }') },
  { name: 'a-button-the-tab-key-passes-by', check: 'A5+A6', found: 'does not reach', main: '<h1>Sida</h1><p><a href="/good" id="trap">Fast</a></p><p><a href="/good">Sist</a></p>', head: '<script src="/trap.js" defer></script>' },
  { name: 'tiny-buttons', check: 'A7', found: 'too little room', main: '<h1>Sida</h1><p><button type="button" class="tiny">A</button><button type="button" class="tiny">B</button></p>', ...style('.tiny { all: unset; inline-size: 12px; block-size: 12px; display: inline-block; }') },
  { name: 'a-low-main-action', check: 'A7', found: 'the main action', main: '<h1>Sida</h1><form method="post"><button type="submit" class="low">Skicka</button></form>', ...style('.low { min-block-size: 0; block-size: 30px; padding: 0; }') },
  { name: 'a-wide-page', check: 'A8', found: 'px wide', main: '<h1>Sida</h1><p class="wide">Bred</p>', ...style('.wide { inline-size: 600px; }') },
  { name: 'a-silent-scroll-region', check: 'A8', found: 'scrolls sideways but has no tabindex', main: '<h1>Sida</h1><div class="scroll"><p class="wide">Bred</p></div>', ...style('.wide { inline-size: 600px; }') },
  { name: 'text-cut-off', check: 'A9', found: 'cut off', main: `<h1>Sida</h1><p class="cut">${long}</p>`, ...style('.cut { block-size: 14rem; block-size: 300px; overflow: hidden; }') },
  { name: 'text-over-text', check: 'A9', found: 'lies over', main: '<h1>Sida</h1><div class="tight"><p>Första raden om beslutet</p><p>Andra raden om beslutet</p></div>', ...style('.tight p { block-size: 20px; margin: 0 !important; }') },
  { name: 'a-box-without-edge', check: 'A11', found: 'loses its edge', main: '<h1>Sida</h1><p class="flat">Viktigt</p>', ...style('.flat { background: #e3ecf7; color: #111; inline-size: 10rem; }') },
  { name: 'a-blinking-line', check: 'A12', found: 'moves for', main: '<h1>Sida</h1><p class="blink">Nytt</p>', ...style('@keyframes b { to { opacity: 0.5 } } .blink { animation: b 1s infinite; }') },
  { name: 'a-dark-paper', check: 'A13', found: 'is dark', main: '<h1>Sida</h1>', ...style('html, body { background: #111 !important; color: #eee; min-block-size: 100vh; print-color-adjust: exact; }') },
  { name: 'a-printed-button', check: 'A13', found: 'is a control', main: '<h1>Sida</h1><button type="button" class="show">Spara</button>', ...style('@media print { .show { display: block !important; } }') },
  { name: 'a-link-without-address', check: 'A13', found: 'is not printed', main: '<h1>Sida</h1><p><a class="bare" href="https://example.org/lag">Lagen</a></p>', ...style('main .bare::after { content: none !important; }') },
  { name: 'the-wrong-language', check: 'A15', found: 'html lang', page: () => goodPage('sv').replace('lang="sv"', 'lang="en"') },
  { name: 'the-wrong-direction', check: 'A15', lang: 'ar', found: 'html dir', page: () => goodPage('ar').replace('dir="rtl"', 'dir="ltr"') },
  { name: 'arabic-without-its-language', check: 'A15', found: 'Arabic script', main: '<h1>Sida</h1><p>العربية هنا</p>' },
  { name: 'an-unmarked-language-link', check: 'A15', found: 'is not marked', main: '<h1>Sida</h1><p><a href="/good" hreflang="en">English</a></p>' },
  { name: 'a-loose-amount', check: 'A16', lang: 'ar', found: 'an amount', main: '<h1>الطلب</h1><p>ستحصل على 4 620 kr غدا</p>' },
  { name: 'a-loose-date', check: 'A16', lang: 'ar', found: 'a date', main: '<h1>الطلب</h1><p>غدا 2026-11-28</p>' },
  { name: 'a-loose-case-number', check: 'A16', lang: 'ar', found: 'a case number', main: '<h1>الطلب</h1><p>رقم HAN 2026-117</p>' },
  { name: 'a-word-that-cannot-break', check: 'A26', found: 'soft hyphen', main: '<h1>Förhandsbedömning</h1>' },
  { name: 'a-page-turned-over', check: 'A4', found: 'stands above', main: '<h1>Sida</h1><div class="over"><p>Först</p><p>Sedan</p></div>', ...style('.over { display: flex; flex-direction: column-reverse; }') },
  { name: 'an-outline-with-a-gap', check: 'A4', found: 'comes after a heading of level 1', main: '<h1>Sida</h1><h3>Del</h3>' },
  { name: 'a-question-after-its-field', check: 'A4', found: 'comes before its question', main: '<h1>Sida</h1><p><input id="who" type="text"><label for="who">Vem</label></p>' },
  { name: 'a-calm-title', check: 'A17', found: 'the title is', answer: (lang, typed) => errorPage(lang, typed, { title: 'Ansökan' }) },
  { name: 'no-summary', check: 'A17', found: 'no summary', answer: (lang, typed) => errorPage(lang, typed, { summary: '<p>Fel</p>' }) },
  { name: 'a-summary-that-leads-nowhere', check: 'A17', found: 'leads nowhere', answer: (lang, typed) => errorPage(lang, typed, { summary: '<div id="errors" role="alert" tabindex="-1"><a href="#gone">Namn</a></div>' }) },
  { name: 'forgotten-answers', check: 'A17', found: 'is gone', answer: (lang, typed) => errorPage(lang, typed, { kept: '' }) },
  { name: 'focus-left-behind', check: 'A17', found: 'focus was not moved', answer: (lang, typed) => errorPage(lang, typed, { script: false }) },
  { name: 'a-heavy-page', check: 'A30', found: 'at most 80', main: '<h1>Sida</h1>', head: '<link rel="stylesheet" href="/heavy.bin">' },
  { name: 'a-picture-from-elsewhere', check: 'own', found: 'asks http://127.0.0.2', main: '<h1>Sida</h1><img alt="" src="http://127.0.0.2:9/a.png">' },
  { name: 'a-style-that-is-gone', check: 'own', found: '/gone.css answers 404', main: '<h1>Sida</h1>', head: '<link rel="stylesheet" href="/gone.css">' },
  { name: 'a-script-in-the-page', check: 'own', found: 'the browser complains', main: '<h1>Sida</h1><script>document.title = "x";</script>' },
];

/** The style of a fault in a file of its own, since the content policy refuses it inline. */
export const sheetOf = (name) => FAULTS.find((one) => one.name === name)?.sheet ?? '';

export function badPage(name, lang, method, typed) {
  const fault = FAULTS.find((one) => one.name === name);
  if (!fault) return null;
  if (fault.page) return fault.page();
  if (fault.answer) return method === 'POST' ? fault.answer(lang, typed) : goodPage(lang);
  const head = (fault.head ?? '') + (fault.sheet ? `<link rel="stylesheet" href="/bad/${name}.css">` : '');
  return frame({ lang, main: fault.main, head });
}
