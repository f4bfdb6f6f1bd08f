// Which combinations of language, theme and script a route is met in.
export const LANGUAGES = ['sv', 'en', 'ar'];
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

/**
 * @param {number} turn the number of the route
 * @param {boolean} full everything with everything
 * @param {{half?: string, seldom?: boolean}} route seldom: one combination, because there are many like it
 */
export function combinations(turn, full, { half, seldom } = {}) {
  const isStaff = half === 'staff';
  if (full) {
    const languages = isStaff ? STAFF_LANGUAGES : LANGUAGES;
    return languages.flatMap((lang) => THEMES.flatMap((theme) => SCRIPTS.map((script) => ({ lang, theme, script }))));
  }
  const turns = isStaff ? STAFF_TURNS : TURNS;
  const rows = turns[turn % turns.length];
  return seldom ? [rows[Math.floor(turn / turns.length) % rows.length]] : rows;
}
