// Somebody who cannot use a mouse or a touch screen reports too.
import { address } from '../lib/visit.mjs';
import { receiptNumber } from '../lib/work.mjs';

export const name = 'Somebody who uses the keyboard alone finds the report from the first page, writes it and sends it';

const MOST_STOPS = 80;
const TYPED = { 'child.0.name': 'Elin', what: 'Hon är ute sent utan jacka.' };
/** The choice to stop at with the arrows: how many steps from the first. */
const CHOSEN = { acute: 'no', lives: 'child-concern-lives-here', who: 'child-concern-who-anonymous' };

export async function run({ as, base, check }) {
  const page = await (await as({ script: 'on', viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(address(base, '/{lang}'));
  await press(page, (one) => one.href?.endsWith('/report_as_private_person'));
  await press(page, isMainButton);
  for (let nth = 0; nth < 15 && !page.url().endsWith('/granska'); nth += 1) {
    await answer(page);
    await press(page, isMainButton);
  }
  check(page.url().endsWith('/granska'), `the keyboard does not lead to the answers but to ${page.url()}`);
  await press(page, isMainButton);
  check((await receiptNumber(page)).length === 11, 'there is no number on the receipt');
}

const isMainButton = (one) => one.localName === 'button' && !one.name && one.closest('main form') !== null && one.tabIndex >= 0;

/** Tabs to the first stop that fits. */
async function tabTo(page, fits) {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(`(${fits})(document.activeElement)`);
    if (isThere) return;
  }
  throw new Error(`the Tab key does not reach what is wanted at ${page.url()}: ${fits}`);
}

async function press(page, fits) {
  await tabTo(page, fits);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function answer(page) {
  const names = await page.evaluate(() => [...document.querySelectorAll('main form input, main form textarea')].map((one) => one.name));
  const typed = Object.keys(TYPED).find((one) => names.includes(one));
  const chosen = Object.keys(CHOSEN).find((one) => names.includes(one));
  if (typed) {
    await tabTo(page, `(one) => one.name === ${JSON.stringify(typed)}`);
    await page.keyboard.type(TYPED[typed]);
  } else if (chosen) {
    await tabTo(page, `(one) => one.name === ${JSON.stringify(chosen)}`);
    await page.keyboard.press('Space');
    for (let nth = 0; nth < 6; nth += 1) {
      const value = await page.evaluate(() => document.activeElement.value);
      if (value === CHOSEN[chosen]) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not lead to ${CHOSEN[chosen]}`);
  }
}
