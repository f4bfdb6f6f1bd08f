// On the bus, with somebody beside: reads without a trace, finds where to call, and asks without a name.
import { shut } from '../lib/browser.mjs';
import { fill, send } from '../lib/work.mjs';

export const name = 'Somebody who drinks too much reads without a trace, finds the number where they live, and asks without saying who they are';

const PHONE = { width: 360, height: 740 };

export async function run({ as, base, check }) {
  for (const script of ['off', 'on']) await asks({ as, base, check, script });
}

async function asks({ as, base, check, script }) {
  const how = `with script ${script}`;
  const context = await as({ script, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(new URL('/sv/guide', base).href);
  await page.locator('main input[type=search]').fill('dricker för mycket');
  await page.locator('main form[role=search] button').click();
  await page.waitForLoadState();
  const article = page.locator('main a[href$="/guide/alkohol-eller-droger"]').first();
  check(await article.isVisible(), `${how}: what is sought is not found`);
  await article.click();
  // The same without its name in the tab, as whoever sits beside sees it.
  const quiet = page.locator('.sos-no-trace a');
  if ((await quiet.count()) > 0) {
    await quiet.click();
    await page.waitForLoadState();
    check(!(await page.title()).toLowerCase().includes('alkohol'), `${how}: the tab says ${await page.title()}`);
  }
  // Where they live is chosen, not found out.
  await page.goto(new URL('/sv/guide/municipalities', base).href);
  await page.locator('main input[type=search]').fill('Västerås');
  await page.locator('main form[role=search] button').click();
  await page.waitForLoadState();
  await page.locator('main a[href$="/guide/municipalities/1980"]').click();
  await page.waitForLoadState();
  check(await page.locator('main h1').isVisible(), `${how}: no page for the municipality`);
  const asked = await page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then((one) => one.state)).catch(() => 'denied');
  check(asked !== 'granted', `${how}: where they are is known`);
  // Asked without a name; the answer is fetched with a code.
  await page.goto(new URL('/sv/fraga', base).href);
  const topic = await page.locator('main [name=topic]').first().getAttribute('value');
  await fill(page, { topic, text: 'Jag dricker varje kväll. Vad kan jag få hjälp med?' });
  await send(page, 'main .sos-form button[type=submit]:not([name]):not([tabindex="-1"])');
  check(!(await page.content()).includes('varje kväll'), `${how}: the question stands on the receipt`);
  check((await page.locator('main .sos-receipt, main [class*=receipt]').count()) > 0, `${how}: no code to fetch the answer with at ${page.url()}`);
  const kept = (await context.cookies()).filter((cookie) => /resident|session/.test(cookie.name));
  check(kept.length === 0, `${how}: somebody is known`);
  await shut(context);
}
