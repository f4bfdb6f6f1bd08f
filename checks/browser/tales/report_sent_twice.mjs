// A slow net makes people press twice.
import { shut } from '../lib/browser.mjs';
import { answerAll, casesAt, INBOX, neighboursAnswers, pageOf, receiptNumber, REPORT, send } from '../lib/work.mjs';
import { address } from '../lib/visit.mjs';

export const name = 'A report that is sent from two tabs arrives once, and both tabs show the same number';

export async function run({ as, base, browser, check }) {
  const intake = await pageOf(browser, base, 'intake');
  const before = await casesAt(intake, base, INBOX);
  const context = await as({ script: 'off' });
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(address(base, REPORT));
  await send(one);
  await answerAll(one, neighboursAnswers());
  await other.goto(one.url());
  await send(one);
  await send(other);
  const numbers = [await receiptNumber(one), await receiptNumber(other)];
  check(numbers[0] === numbers[1], `the tabs show ${numbers.join(' and ')}`);
  const fresh = (await casesAt(intake, base, INBOX)).filter((at) => !before.includes(at));
  check(fresh.length === 1, `${fresh.length} new cases came to intake`);
  await shut(intake.context());
}
