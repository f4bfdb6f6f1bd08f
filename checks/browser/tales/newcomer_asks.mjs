// She came to Sweden two years ago. Her brothers decide.
import { shut } from '../lib/browser.mjs';
import { fill, send } from '../lib/work.mjs';

export const name = 'A newcomer reads in Dari, is interrupted, comes back, asks in English without a name, and fetches the answer with the code';

export async function run({ as, base, check }) {
  for (const script of ['off', 'on']) await asks({ as, base, check, script });
}

async function asks({ as, base, check, script }) {
  const how = `with script ${script}`;
  const context = await as({ script, viewport: { width: 320, height: 640 } });
  await context.route(/^https:\/\/(?!127\.)/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' }));
  const page = await context.newPage();
  await page.goto(new URL('/prs/info/25', base).href);
  await Promise.all([page.waitForEvent('load'), page.locator('a[data-exit]').first().click()]);
  // Back is not back to what she read.
  await page.goto(new URL('/prs/guide', base).href);
  check((await page.locator('html').getAttribute('dir')) === 'rtl', `${how}: Dari does not run from the right`);
  await page.goto(new URL('/prs/guide/municipalities', base).href);
  check((await page.locator('main a[href^="/prs/guide/municipalities/"]').count()) >= 290, `${how}: not all municipalities are there`);
  check((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${how}: the list is too wide for her phone`);
  await page.goto(new URL('/prs/info/25', base).href);
  await page.locator('main section[aria-labelledby=here] a[href="/en/fraga"]').click();
  await page.waitForLoadState();
  const topic = await page.locator('main [name=topic]').first().getAttribute('value');
  await fill(page, { topic, text: 'My family wants me to marry. What can I do?' });
  await send(page, 'main .sos-form button[type=submit]:not([name]):not([tabindex="-1"])');
  const code = /[a-z]{5}([-‑][a-z]{5}){3}/.exec(await page.locator('main').innerText())?.[0];
  check(code !== undefined, `${how}: no code at ${page.url()}`);
  await page.goto(new URL('/en/fraga/svar', base).href);
  await page.locator('main input[name=code]').fill(code ?? '');
  await send(page, 'main .sos-form button[type=submit]:not([name]):not([tabindex="-1"])');
  check((await page.locator('main').innerText()).includes('marry'), `${how}: the code does not lead to her question at ${page.url()}`);
  await shut(context);
}
