// Somebody who cannot use a mouse or a touch screen reports too.
import { choose, isMainButton, press, type } from '../lib/keyboard.mjs';
import { address } from '../lib/visit.mjs';
import { receiptNumber } from '../lib/work.mjs';

export const name = 'Somebody who uses the keyboard alone finds the report from the first page, writes it and sends it';

const TYPED = { 'child.0.name': 'Elin', what: 'Hon är ute sent utan jacka.' };
/** The choice to stop at with the arrows. */
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

async function answer(page) {
  const names = await page.evaluate(() => [...document.querySelectorAll('main form input, main form textarea')].map((one) => one.name));
  const typed = Object.keys(TYPED).find((one) => names.includes(one));
  const chosen = Object.keys(CHOSEN).find((one) => names.includes(one));
  if (typed) await type(page, typed, TYPED[typed]);
  else if (chosen) await choose(page, chosen, CHOSEN[chosen]);
}
