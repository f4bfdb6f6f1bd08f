// A long read: the session is about to end, and one press keeps it.
export const name = 'A caseworker who reads for long is warned five minutes before the session ends, and stays';

const ALIVE = '**/arbete/inloggad';

export async function run({ as, base, check }) {
  const context = await as({ who: 'caseworker' });
  const page = await context.newPage();
  // The server's own clock cannot be waited for here: what it would say after fifty-six minutes.
  let left = '240';
  const asked = [];
  await page.route(ALIVE, (route) => {
    asked.push(route.request().method());
    return route.request().method() === 'GET' ? route.fulfill({ body: left }) : route.continue();
  });
  await page.clock.install();
  await page.goto(new URL('/arbete', base).href);
  const banner = page.locator('.sos-session');
  check(!(await banner.isVisible()), 'nothing is said at once');
  await page.clock.fastForward('50:00');
  check(!(await banner.isVisible()), 'nothing is said ten minutes before');
  await page.clock.fastForward('05:00');
  await banner.waitFor({ state: 'visible', timeout: 10_000 });
  check(/\d\d[:.]\d\d/.test(await banner.innerText()), `no time of day: ${await banner.innerText()}`);
  const stay = banner.locator('button');
  await stay.press('Enter');
  await banner.waitFor({ state: 'hidden', timeout: 10_000 });
  check(asked.includes('POST'), 'the press was a sign of life');
  left = '0';
  await page.clock.fastForward('59:00');
  await banner.waitFor({ state: 'visible', timeout: 10_000 });
  check(!(await stay.isVisible()), 'what has ended cannot be made longer');
}
