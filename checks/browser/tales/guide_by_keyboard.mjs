// Somebody who cannot use a mouse or a touch screen looks for help too, and must be able to leave.
import { press, tabTo, type } from '../lib/keyboard.mjs';
import { address } from '../lib/visit.mjs';

export const name = 'Somebody who uses the keyboard alone finds an article, reads where its claims come from, chooses a municipality and leaves';

export async function run({ as, base, check }) {
  const context = await as({ script: 'on', viewport: { width: 360, height: 740 } });
  await context.route(/^https:\/\/(?!127\.)/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' }));
  const page = await context.newPage();
  await page.goto(address(base, '/{lang}/guide'));
  await type(page, 'sok', 'orolig för ett barn');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await press(page, (one) => one.href?.endsWith('/guide/orolig-for-ett-barn'));
  check(page.url().endsWith('/guide/orolig-for-ett-barn'), `the keyboard leads to ${page.url()}`);
  // From a claim to what it leans on; the focus goes along.
  await tabTo(page, (one) => one.classList.contains('sos-claim'));
  await page.keyboard.press('Enter');
  check(/#s\d+$/.test(page.url()), `the mark leads to ${page.url()}`);
  await press(page, (one) => one.getAttribute?.('href')?.endsWith('/guide/municipalities'));
  await type(page, 'sok', 'jonkoping');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await press(page, (one) => /\/guide\/municipalities\/0680$/.test(one.href ?? ''));
  check((await page.locator('main h1').innerText()).replaceAll('\u00ad', '') === 'Jönköping', `the keyboard leads to ${page.url()}`);
  // Somebody comes.
  await page.goto(address(base, '/{lang}/guide'));
  await press(page, (one) => one.matches?.('a[data-exit]'));
  check(!page.url().includes('/guide/'), `still at ${page.url()}`);
}
