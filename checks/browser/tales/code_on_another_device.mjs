// The BankID app is in the phone, the page on the library's computer.
import { shut } from '../lib/browser.mjs';
import { answerInApp, leftBehind } from '../lib/bankid.mjs';
import { knownPeople } from '../lib/town.mjs';
import { setTimeout as wait } from 'node:timers/promises';

export const name = 'The code to scan renews itself and the page goes on by itself once the app has confirmed, with and without JavaScript';

export async function run({ as, base, check }) {
  for (const script of ['off', 'on']) {
    const context = await as({ script });
    const page = await context.newPage();
    await page.goto(new URL('/sv/mina-sidor', base).href);
    await page.locator('button[name=device][value=other]').click();
    const code = () => page.locator('.sos-qr__picture svg').innerHTML({ timeout: 5_000 }).catch(() => '');
    const first = await code();
    check(first !== '', `there is no code with script ${script}`);
    let next = first;
    for (let nth = 0; nth < 30 && (next === first || next === ''); nth += 1) {
      await wait(250);
      next = await code();
    }
    check(next !== first, `the code does not renew itself with script ${script}`);
    const link = await page.locator('.sos-qr__again a').getAttribute('href');
    const app = await context.newPage();
    await app.goto(new URL(link, base).href);
    await answerInApp(app, knownPeople().guardian);
    await shut(app);
    await leftBehind(page, (url) => /\/bankid/.test(url));
    check(new URL(page.url()).pathname === '/sv/mina-sidor', `the page went on to ${page.url()} with script ${script}`);
  }
}
