// Which combinations of language, theme and script a route is met in.
export const LANGUAGES = ['sv', 'en', 'ar'];
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

/** @param {number} turn the number of the route @param {boolean} full everything with everything */
export function combinations(turn, full) {
  if (!full) return TURNS[turn % TURNS.length];
  return LANGUAGES.flatMap((lang) => THEMES.flatMap((theme) => SCRIPTS.map((script) => ({ lang, theme, script }))));
}
