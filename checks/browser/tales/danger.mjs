// The first thing the house must do is to point to 112.
export const name = 'Someone in danger finds the number to call on the first page, without JavaScript';

export async function run({ as, open, check }) {
  for (const lang of ['sv', 'en', 'ar', 'so', 'sv-enkel']) {
    const page = await (await as({ lang, script: 'off' })).newPage();
    const answer = await open(page, '/{lang}', lang);
    check(answer.ok(), `the first page answers ${answer.status()} in ${lang}`);
    const call = page.locator('a[href="tel:112"]').first();
    check(await call.isVisible(), `no link to call 112 in ${lang}`);
  }
}
