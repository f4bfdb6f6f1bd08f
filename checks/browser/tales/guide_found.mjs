// Somebody looks for help on the bus, without knowing what it is called.
import { shut } from '../lib/browser.mjs';

export const name = 'Somebody finds help for their drinking in three choices, in Swedish and in Tigrinya, without a cookie and in a small page';

const LARGEST = 60 * 1024;
const ARTICLE = 'alkohol-eller-droger';

export async function run({ as, base, check }) {
  for (const script of ['off', 'on']) await finds({ as, base, check, script });
}

async function finds({ as, base, check, script }) {
  const how = `with script ${script}`;
  const context = await as({ script });
  const page = await context.newPage();
  const elsewhere = [];
  let bytes = 0;
  page.on('request', (request) => new URL(request.url()).origin === new URL(base).origin || elsewhere.push(request.url()));
  // One: what it is called in one's own words. Two: the right one among the first three.
  await page.goto(new URL('/sv', base).href);
  await page.locator('main input[type=search]').fill('hjälp för mitt missbruk');
  await page.locator('main form[role=search] button').click();
  await page.waitForLoadState();
  check(!page.url().includes('missbruk'), `${how}: what was sought stands in the address ${page.url()}`);
  const first = await page.locator('main .sos-card__link').evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
  check(first.includes(`/sv/guide/${ARTICLE}`), `${how}: ${first} does not help`);
  page.on('requestfinished', async (request) => { bytes += (await request.sizes().catch(() => ({ responseBodySize: 0 }))).responseBodySize; });
  await page.locator(`main a[href="/sv/guide/${ARTICLE}"]`).first().click();
  await page.waitForLoadState();
  for (const section of ['short', 'now', 'then', 'rights', 'cost', 'record', 'here', 'sources']) {
    check(await page.locator(`main h2#${section}`).isVisible(), `${how}: the section ${section} is missing`);
  }
  // Every mark leads to what it leans on.
  const lost = await page.locator('main .sos-claim').evaluateAll((marks) => marks.filter((mark) => !document.querySelector(mark.getAttribute('href'))).length);
  check(lost === 0, `${how}: ${lost} marks lead nowhere`);
  check(bytes < LARGEST, `${how}: the page takes ${bytes} bytes`);
  // The page is kept when the language is changed; its direction and script are the language's.
  await page.goto(new URL(`/ti/guide/${ARTICLE}`, base).href);
  check((await page.locator('html').getAttribute('lang')) === 'ti', `${how}: the page does not say that it is in Tigrinya`);
  check(/\p{Script=Ethiopic}/u.test(await page.locator('main h1').innerText()), `${how}: the title is not in Tigrinya`);
  await page.goto(new URL(`/fa/guide/${ARTICLE}`, base).href);
  check((await page.locator('html').getAttribute('dir')) === 'rtl', `${how}: Persian does not run from the right`);
  check((await context.cookies()).length === 0, `${how}: a reader got a cookie`);
  check(elsewhere.length === 0, `${how}: others were asked: ${elsewhere}`);
  await shut(context);
}
