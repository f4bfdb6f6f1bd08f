// Her brothers look through her phone.
import { shut } from '../lib/browser.mjs';

export const name = 'A young woman under her family’s control reads in Dari without a trace, leaves when somebody comes, and finds whom to ask';

const PHONE = { width: 320, height: 640 };
const TOLD = 'Min familj bestämmer';

export async function run({ as, base, check }) {
  for (const script of ['off', 'on']) await reads({ as, base, check, script });
}

async function reads({ as, base, check, script }) {
  const how = `with script ${script}`;
  const context = await as({ script, viewport: PHONE });
  await context.route(/^https:\/\/(?!127\.)/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' }));
  const page = await context.newPage();
  await page.goto(new URL('/prs/guide', base).href);
  await page.locator('main input[type=search]').fill('ازدواج اجباری');
  await page.locator('main form[role=search] button').click();
  await page.waitForLoadState();
  await page.locator('main a[href="/prs/guide/familjen-bestammer"]').first().click();
  await page.locator('.sos-no-trace a').click();
  await page.waitForLoadState();
  check(new URL(page.url()).pathname === '/prs/info/25', `${how}: the address tells more: ${page.url()}`);
  const title = await page.title();
  check(!title.includes('فامیل') && !title.includes(TOLD), `${how}: the tab says ${title}`);
  const telling = await page.locator('main a[href*="/guide/"]').count();
  check(telling === 0, `${how}: ${telling} links lead back to telling addresses`);
  check(await page.locator('main a[href="tel:112"]').first().isVisible(), `${how}: no number for whoever is in danger`);
  check((await context.cookies()).length === 0, `${how}: a cookie was left`);
  // Somebody comes: one press, and the page is gone.
  await Promise.all([page.waitForEvent('load'), page.locator('a[data-exit]').first().click()]);
  check(!page.url().includes('/info/'), `${how}: still at ${page.url()}`);
  // Later she asks, without a name: in English, and the link said so.
  await page.goto(new URL('/prs/info/25', base).href);
  await page.locator('main section[aria-labelledby=here] a[href="/en/fraga"]').click();
  await page.waitForLoadState();
  check(await page.locator('main textarea').first().isVisible(), `${how}: nothing can be asked`);
  await shut(context);
}
