// Which combinations of language, theme and script a route is met in.
export const LANGUAGES = ['sv', 'en', 'ar'];
/** Written with the same letters as those, from left to right: met where a route says so, and with everything. */
export const MORE_LANGUAGES = ['sv-enkel', 'so'];
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

/**
 * @param {number} turn the number of the route
 * @param {boolean} full everything with everything
 * @param {{half?: string, seldom?: boolean, everyLanguage?: boolean}} route seldom: one combination, because there are many like it
 */
export function combinations(turn, full, { half, seldom, everyLanguage } = {}) {
  const isStaff = half === 'staff';
  if (full) {
    const languages = isStaff ? STAFF_LANGUAGES : [...LANGUAGES, ...MORE_LANGUAGES];
    return languages.flatMap((lang) => THEMES.flatMap((theme) => SCRIPTS.map((script) => ({ lang, theme, script }))));
  }
  const turns = isStaff ? STAFF_TURNS : TURNS;
  const rows = turns[turn % turns.length];
  if (seldom) return [rows[Math.floor(turn / turns.length) % rows.length]];
  return everyLanguage ? [...rows, ...MORE_TURNS[turn % MORE_TURNS.length]] : rows;
}
