// He fills it in at the library, where others sit down after him.
import { shut } from '../lib/browser.mjs';

export const name = 'Answers of self-help stay in the browser, the same with and without JavaScript, and are kept only for whoever asks';

const AUDIT = '/sv/guide/sjalvhjalp/alkohol';
const ANSWERS = { q1: 'many-a-week', q2: 'five-six', q3: 'weekly', q4: 'weekly', q10: 'this-year' };
const WRITTEN = 'Jag är rädd för svaret';

export async function run({ as, base, check }) {
  const [off, on] = [await audit({ as, base, check, script: 'off' }), await audit({ as, base, check, script: 'on' })];
  check(off === on, `with code it says ${on}, without ${off}`);
  await month({ as, base, check });
  await takenAlong({ as, base, check });
}

async function audit({ as, base, check, script }) {
  const how = `with script ${script}`;
  const context = await as({ script });
  const page = await context.newPage();
  await page.goto(new URL(AUDIT, base).href);
  const sent = [];
  page.on('request', (request) => request.url().includes('/assets/') || sent.push(`${request.method()} ${request.url()}`));
  for (const [name, value] of Object.entries(ANSWERS)) await page.locator(`input[name=${name}][value=${value}]`).check({ force: true });
  await page.locator('.sos-aid form button[type=submit]').first().click();
  await page.locator('[data-tool-part=answer]').waitFor({ state: 'visible' });
  if (script === 'on') {
    check(sent.length === 0, `${how}: something was sent: ${sent}`);
    check(await page.locator('[data-tool-part=stays]').isVisible(), `${how}: it is not said that nothing is sent`);
    await page.reload();
    check((await page.locator('input[name=q1]:checked').count()) === 0, `${how}: kept without being asked`);
    await page.locator('#tool-keep').check({ force: true });
    await page.locator('input[name=q1][value=never]').check({ force: true });
    await page.reload();
    check((await page.locator('input[name=q1][value=never]:checked').count()) === 1, `${how}: not kept when asked`);
    const stranger = await context.newPage();
    await stranger.goto(new URL(AUDIT, base).href);
    check((await stranger.locator('input[name=q1]:checked').count()) === 0, `${how}: another tab sees the answers`);
    await stranger.close();
    await page.locator('[data-tool-part=clear]').click();
    check((await page.evaluate(() => sessionStorage.length)) === 0, `${how}: taking away leaves something`);
    for (const [name, value] of Object.entries(ANSWERS)) await page.locator(`input[name=${name}][value=${value}]`).check({ force: true });
    await page.locator('.sos-aid form button[type=submit]').first().click();
  } else {
    check(await page.locator('[data-tool-part=sent]').isVisible(), `${how}: it is not said that the answers are sent`);
  }
  check((await context.cookies()).length === 0, `${how}: a cookie was left`);
  const told = await page.locator('[data-tool-part=answer]').innerText();
  const carried = await page.locator('textarea[name=text]').inputValue();
  await shut(context);
  // A button for printing is the code's own.
  return `${told.replace(/Skriv ut\s*$/, '').trim()}\n${carried}`;
}

async function month({ as, base, check }) {
  const seen = [];
  for (const script of ['off', 'on']) {
    const context = await as({ script });
    const page = await context.newPage();
    await page.goto(new URL('/sv/guide/sjalvhjalp/budget', base).href);
    for (const [name, value] of Object.entries({ wages: '9 000', rent: '7000,50', food: '٣٠٠٠', 'debts-all': '40000' })) {
      await page.locator(`input[name="${name}"]`).fill(value);
    }
    await page.locator('.sos-aid form button[type=submit]').first().click();
    await page.locator('[data-tool-part=answer]').waitFor({ state: 'visible' });
    const bars = await page.locator('.sos-aid__sums rect.sos-bars__bar').evaluateAll((all) => all.map((one) => one.getAttribute('width')));
    seen.push(`${await page.locator('.sos-aid__sums').innerText()} ${bars} ${await page.locator('.sos-aid__summary').innerText()}`);
    await shut(context);
  }
  check(seen[0] === seen[1], `the month is added up in two ways: ${seen.join(' | ')}`);
  check(seen[0].includes('−1\u00a0000'), `a thousand is lacking: ${seen[0]}`);
}

async function takenAlong({ as, base, check }) {
  const context = await as({ script: 'on' });
  const page = await context.newPage();
  await page.goto(new URL('/sv/guide/sjalvhjalp/forsta-motet', base).href);
  await page.locator('textarea[name=worry]').fill(WRITTEN);
  await page.locator('.sos-aid form button[type=submit]').first().click();
  await page.locator('[data-tool-part=take] summary').click();
  const shown = await page.locator('textarea[name=text]').inputValue();
  check(shown.includes(WRITTEN), `what goes along is not shown: ${shown}`);
  await Promise.all([page.waitForURL('**/sv/fraga'), page.locator('[data-tool-part=take] button').click()]);
  check((await page.locator('main textarea').inputValue()).includes(WRITTEN), 'it did not come along');
  check((await page.locator('.sos-error-summary').count()) === 0, 'a form that nobody has sent is said to be wrong');
  await shut(context);
}
