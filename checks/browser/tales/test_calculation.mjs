// She counts on the library's computer what financial assistance may come to, before she dares to apply.
import { shut } from '../lib/browser.mjs';

export const name = 'A test calculation is made in the browser, the same with and without JavaScript, and nothing is sent';

const TRY = '/sv/guide/sjalvhjalp/provrakna';
const MONTH = { 'child1-age': '7', rent: '7 200,50', 'cost-electricity': '450', 'cost-glasses': '1500', 'adult1-wage': '8 000' };

export async function run({ as, base, check }) {
  const [off, on] = [await month({ as, base, check, script: 'off' }), await month({ as, base, check, script: 'on' })];
  check(off === on, `with code it says ${on}, without ${off}`);
  check(off.includes('En människa avgör'), `what a person decides is not marked: ${off}`);
  await withoutModule({ as, base, check });
}

async function month({ as, base, check, script }) {
  const how = `with script ${script}`;
  const context = await as({ script });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(new URL(TRY, base).href, { waitUntil: 'load' });
  check(!asked.some((one) => one.endsWith('.wasm')), `${how}: the module is fetched before anybody begins`);
  await page.locator('input[name=rent]').focus();
  if (script === 'on') {
    await page.waitForResponse((response) => response.url().endsWith('.wasm')).catch(() => undefined);
    check(await page.locator('[data-calculation-part=stays]').isVisible(), `${how}: it is not said that nothing is sent`);
  } else {
    check(await page.locator('[data-calculation-part=sent]').isVisible(), `${how}: it is not said that the answers are sent`);
  }
  asked.length = 0;
  // Read wrongly first: what is typed stays, and is told beside its field.
  await page.locator('input[name=rent]').fill('1.234');
  await page.locator('.sos-aid form button[type=submit]').first().click();
  await page.locator('#rent-error').waitFor();
  check((await page.locator('input[name=rent]').inputValue()) === '1.234', `${how}: what was typed is lost`);
  for (const [name, value] of Object.entries(MONTH)) {
    const field = page.locator(`input[name="${name}"]`);
    await field.evaluate((input) => { for (let at = input.closest('details'); at; at = at.parentElement.closest('details')) at.open = true; });
    await field.fill(value);
  }
  await page.locator('.sos-aid form button[type=submit]').first().click();
  await page.locator('[data-calculation-answer]').waitFor();
  const sent = asked.filter((one) => !one.includes('/assets/') || one.startsWith('POST'));
  if (script === 'on') check(sent.length === 0, `${how}: something was sent: ${sent}`);
  check((await context.cookies()).length === 0, `${how}: a cookie was left`);
  check((await page.evaluate(() => sessionStorage.length + localStorage.length).catch(() => 0)) === 0, `${how}: something is kept`);
  const told = await page.locator('[data-calculation-answer]').innerText();
  await shut(context);
  return told.trim();
}

// An old browser, or a line that breaks: then it is said, and only a second press sends.
async function withoutModule({ as, base, check }) {
  const context = await as({ script: 'on' });
  const page = await context.newPage();
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(new URL(TRY, base).href);
  const posted = [];
  page.on('request', (request) => request.method() === 'POST' && posted.push(request.url()));
  await page.locator('input[name=rent]').fill('7000');
  await page.locator('.sos-aid form button[type=submit]').first().click();
  await page.locator('[data-calculation-part=failed]').waitFor({ state: 'visible' });
  check(posted.length === 0, `sent without being told: ${posted}`);
  await Promise.all([page.waitForURL(`**${TRY}`), page.locator('.sos-aid form button[type=submit]').first().click()]);
  await page.locator('[data-calculation-answer]').waitFor();
  check(posted.length === 1, `the second press was not one: ${posted}`);
  await shut(context);
}
