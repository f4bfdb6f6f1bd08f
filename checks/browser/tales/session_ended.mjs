// A long afternoon: the session ends while somebody writes.
import { confirm } from '../lib/people.mjs';
import { knownPeople } from '../lib/town.mjs';
import { casesAt, fill, INBOX, report, send } from '../lib/work.mjs';

export const name = 'A caseworker whose session has ended while writing signs in again and finds every word';

const WORDS = 'Elin var glad i dag. Hon visade sitt rum och hunden.';

export async function run({ as, base, check }) {
  const context = await as({ who: 'intake', script: 'off' });
  const page = await context.newPage();
  await report(await (await as({ script: 'off' })).newPage(), base);
  const [at] = await casesAt(page, base, INBOX);
  await page.goto(new URL(`${at}/gor/write_note`, base).href);
  await fill(page, { heading: 'Hembesök', text: WORDS });
  await endSession(as, base, context);
  await send(page);
  check(/\/logga-in\/arbete/.test(page.url()), `an ended session leads to ${page.url()}`);
  await page.locator('button[name=device][value=same]').click();
  await confirm(page, knownPeople().intake);
  check(page.url().endsWith('/gor/write_note'), `after signing in one stands at ${page.url()}`);
  check((await page.locator('[name=text]').inputValue()) === WORDS, 'the text is gone');
  check((await page.locator('[name=heading]').inputValue()) === 'Hembesök', 'the heading is gone');
}

/** The same session, ended from another device's page. */
async function endSession(as, base, context) {
  const other = await as({ script: 'off' });
  await other.addCookies((await context.cookies()).filter((cookie) => cookie.name === 'staff'));
  const page = await other.newPage();
  await page.goto(new URL('/arbete', base).href);
  await page.locator('.sos-log-out button').click();
}
