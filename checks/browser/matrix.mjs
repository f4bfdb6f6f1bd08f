// Which combinations of language, theme and script a route is met in.
export const LANGUAGES = ['sv', 'en', 'ar'];
/** Written with the same letters as those, from left to right: met where a route says so, and with everything. */
export const MORE_LANGUAGES = ['sv-enkel', 'so'];
/** The guide alone is read in these. */
export const GUIDE_LANGUAGES = ['ti', 'prs', 'fa', 'uk', 'pl', 'tr', 'fi', 'ru'];
/** The caseworkers' half is written in these alone. */
export const STAFF_LANGUAGES = ['sv', 'en'];
export const THEMES = ['light', 'dark'];
export const SCRIPTS = ['on', 'off'];

// Three rows a route, so that each route meets every language, theme and script; two selections taken in
// turn, so that the routes together meet every pair of language, theme and script.
const TURNS = [
  [
    { lang: 'sv', theme: 'light', script: 'on' },
    { lang: 'en', theme: 'dark', script: 'off' },
    { lang: 'ar', theme: 'dark', script: 'on' },
  ],
  [
    { lang: 'sv', theme: 'dark', script: 'off' },
    { lang: 'en', theme: 'light', script: 'on' },
    { lang: 'ar', theme: 'light', script: 'off' },
  ],
];
const STAFF_TURNS = [
  [{ lang: 'sv', theme: 'light', script: 'on' }, { lang: 'en', theme: 'dark', script: 'off' }],
  [{ lang: 'sv', theme: 'dark', script: 'off' }, { lang: 'en', theme: 'light', script: 'on' }],
];

const MORE_TURNS = [
  [{ lang: 'sv-enkel', theme: 'light', script: 'off' }, { lang: 'so', theme: 'dark', script: 'on' }],
  [{ lang: 'sv-enkel', theme: 'dark', script: 'on' }, { lang: 'so', theme: 'light', script: 'off' }],
];

/** Theme and script go on with the language and with the route: eight routes meet every pair. */
const inTurn = (languages, turn) => languages.map((lang, nth) => ({
  lang,
  theme: THEMES[(turn + nth) % THEMES.length],
  script: SCRIPTS[(Math.floor(turn / THEMES.length) + nth) % SCRIPTS.length],
}));

/** A page of the guide in the languages of the guide alone: two of them, or all. */
function guides(turn, full) {
  const first = (turn * 2) % GUIDE_LANGUAGES.length;
  return inTurn(full ? GUIDE_LANGUAGES : GUIDE_LANGUAGES.slice(first, first + 2), turn);
}

/**
 * @param {number} turn the number of the route
 * @param {boolean} full everything with everything
 * @param {{half?: string, seldom?: boolean, everyLanguage?: boolean, guide?: boolean, once?: boolean}} route seldom: one combination, because there are many like it
 */
export function combinations(turn, full, { half, seldom, everyLanguage, guide, once } = {}) {
  const isStaff = half === 'staff';
  if (full && once) return inTurn([...LANGUAGES, ...MORE_LANGUAGES, ...GUIDE_LANGUAGES], turn);
  const more = guide ? guides(turn, full) : [];
  if (full) {
    const languages = isStaff ? STAFF_LANGUAGES : [...LANGUAGES, ...MORE_LANGUAGES];
    const all = languages.flatMap((lang) => THEMES.flatMap((theme) => SCRIPTS.map((script) => ({ lang, theme, script }))));
    return [...all, ...more];
  }
  const turns = isStaff ? STAFF_TURNS : TURNS;
  const rows = turns[turn % turns.length];
  if (seldom) return [rows[Math.floor(turn / turns.length) % rows.length], ...more.slice(0, 1)];
  return [...(everyLanguage ? [...rows, ...MORE_TURNS[turn % MORE_TURNS.length]] : rows), ...more];
}
