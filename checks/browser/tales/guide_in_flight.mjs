// He has a connection at the library and none at home.
import { shut } from '../lib/browser.mjs';

export const name = 'Modules are saved on the phone by a press and never else, read without a connection, and gone after a press or a fast exit';

const LIST = '/so/guide/samhallet';
const MODULE = `${LIST}/dina-rattigheter`;
const DANGER = ['/so/guide/samhallet/vald-och-heder', '/so/info/105'];
const PHONE = { width: 320, height: 640 };

const kept = (page) =>
  page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    const addresses = [];
    for (const name of names) for (const one of await (await caches.open(name)).keys()) addresses.push(new URL(one.url).pathname);
    return { workers: workers.map((one) => new URL(one.scope).pathname), addresses };
  });

export async function run({ as, base, check }) {
  const at = (path) => new URL(path, base).href;
  const context = await as({ script: 'on', viewport: PHONE });
  await context.route(/^https:\/\/(?!127\.)/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' }));
  const page = await context.newPage();
  const press = (part) => page.locator(`[data-keep-part=${part}]`);

  for (const path of [LIST, MODULE, ...DANGER]) {
    await page.goto(at(path));
    await page.waitForLoadState('networkidle');
    const before = await kept(page);
    check(before.workers.length === 0 && before.addresses.length === 0, `${path}: something was saved unasked: ${JSON.stringify(before)}`);
  }
  for (const path of DANGER) {
    await page.goto(at(path));
    check((await page.locator('[data-keep]').count()) === 0, `${path} can be saved`);
  }

  await page.goto(at(LIST));
  await press('save').click();
  await press('remove').waitFor({ state: 'visible' });
  const saved = await kept(page);
  check(saved.workers.join() === LIST, `the worker answers for ${saved.workers}`);
  check(saved.addresses.includes(MODULE), `not saved: ${saved.addresses}`);
  check(!saved.addresses.some((path) => path.includes('vald-och-heder')), 'a dangerous page was saved');

  // A dangerous page that is opened later is not saved either.
  await page.goto(at(DANGER[0]));
  await page.waitForLoadState('networkidle');
  check(!(await kept(page)).addresses.includes(DANGER[0]), 'a dangerous page was saved when it was opened');

  await context.setOffline(true);
  await page.goto(at(MODULE));
  check(await page.locator('main h1').isVisible(), 'the module is not there without a connection');
  const look = await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize);
  check(look !== 'none', 'it has lost its look');
  await context.setOffline(false);

  await page.goto(at(MODULE));
  await press('remove').click();
  await press('save').waitFor({ state: 'visible' });
  const removed = await kept(page);
  check(removed.workers.length === 0 && removed.addresses.length === 0, `not removed: ${JSON.stringify(removed)}`);

  // Saved again; somebody comes.
  await press('save').click();
  await press('remove').waitFor({ state: 'visible' });
  await Promise.all([page.waitForEvent('load'), page.locator('a[data-exit]').first().click()]);
  check(!page.url().includes('/guide/'), `still at ${page.url()}`);
  await page.goto(at('/so/guide'));
  const left = await kept(page);
  check(left.workers.length === 0 && left.addresses.length === 0, `the fast exit left ${JSON.stringify(left)}`);
  await shut(context);
}
