// A report comes in: the intake worker signs in, assesses, listens and decides.
import { shut } from '../lib/browser.mjs';
import { ASSESSED, casesAt, doStep, fill, INBOX, newCaseAt, OPENED, pageOf, QUEUE, report, send, told, WAYS } from '../lib/work.mjs';
import { theChild } from '../lib/town.mjs';

export const name = 'An intake worker assesses protection the same day, finds the child in the register, hears her, decides and signs with BankID, and the case goes on';
export const ways = WAYS;

export async function run({ as, base, browser, check, way }) {
  const lead = await pageOf(browser, base, 'lead');
  const queue = await casesAt(lead, base, QUEUE);
  const intake = await pageOf(browser, base, 'intake', way.more);
  const before = await casesAt(intake, base, INBOX);
  await report(await (await as({ script: 'off' })).newPage(), base);
  const at = await newCaseAt(intake, base, INBOX, before);

  await tooEarly(intake, base, at, check);
  await doStep(intake, base, at, 'assess_protection', ASSESSED.assess_protection);
  await intake.goto(new URL(`${at}/gor/identify_child`, base).href);
  await fill(intake, { number: '20150917-2382' });
  await send(intake);
  check((await told(intake)) !== '', 'a number that is not right is taken');
  await doStep(intake, base, at, 'identify_child', { number: theChild().number });
  const head = await intake.locator('.sos-person').innerText();
  check(head.includes(theChild().number), `the register's child does not stand over the case: ${head.replace(/\s+/g, ' ')}`);
  await doStep(intake, base, at, 'hear_child', ASSESSED.hear_child);
  const history = await intake.locator('.sos-timeline').first().innerText();
  check(history.includes(ASSESSED.hear_child.words), "the child's words do not stand in the history");
  await doStep(intake, base, at, 'decide_investigation', OPENED, 'intake');
  const after = await intake.locator('main').innerText();
  check(after.includes(OPENED.reasons), `after the decision the intake worker meets "${after.trim().split('\n')[0]}", not the case with its reasons`);

  const investigation = await newCaseAt(lead, base, QUEUE, queue);
  await lead.goto(new URL(investigation, base).href);
  check((await lead.locator('.sos-person').innerText()).includes(theChild().number), 'the investigation is about somebody else');
  await Promise.all([lead, intake].map((page) => shut(page.context())));
}

/** The decision waits for what the law wants first; what is written stays. */
async function tooEarly(page, base, at, check) {
  await page.goto(new URL(`${at}/gor/decide_investigation`, base).href);
  await fill(page, OPENED);
  await send(page);
  check((await told(page)) !== '', 'one may decide before protection is assessed');
  check((await page.locator('[name=reasons]').inputValue()) === OPENED.reasons, 'the reasons were lost when the decision was refused');
}

