// Somebody comes into the room; or the computer is shared.
export const name = 'Leaving fast and logging out end the session for good, and Back meets the sign-in, with and without JavaScript';

const HOME = '/sv/mina-sidor';
const SIGN_IN = /\/logga-in\//;

export async function run({ as, base, check }) {
  for (const [script, way] of [['on', 'a[data-exit]'], ['off', 'a[data-exit]'], ['off', '.sos-log-out button']]) {
    await leave({ as, base, check, script, way });
  }
}

async function leave({ as, base, check, script, way }) {
  const how = `${way} with script ${script}`;
  const context = await as({ who: 'guardian', script });
  await context.route(/^https:\/\/(?!127\.)/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' }));
  const session = (await context.cookies()).find((cookie) => cookie.name === 'resident');
  const page = await context.newPage();
  await page.goto(new URL('/sv', base).href);
  await page.goto(new URL(HOME, base).href);
  check(!SIGN_IN.test(page.url()), `${how}: signing in did not hold`);
  await Promise.all([page.waitForEvent('load'), page.locator(way).first().click()]);
  check(!page.url().includes('mina-sidor'), `${how}: still at ${page.url()}`);
  const left = (await context.cookies(base)).filter((cookie) => cookie.value);
  check(left.every((cookie) => cookie.name !== 'resident'), `${how}: the session's cookie is still there`);
  await page.goBack({ waitUntil: 'load' }).catch(() => null);
  const text = page.url().includes('mina-sidor') && !SIGN_IN.test(page.url()) ? await page.locator('main').innerText() : '';
  check(text === '', `${how}: Back shows my pages: ${text.slice(0, 60)}`);
  await context.addCookies([session]);
  await page.goto(new URL(HOME, base).href);
  check(SIGN_IN.test(page.url()), `${how}: the old session still opens my pages`);
}
