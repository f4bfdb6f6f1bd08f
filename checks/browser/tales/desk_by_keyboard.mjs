// Staff without a mouse: intake assesses, the lead allots, the caseworker writes.
import { nameOf } from '../lib/cases.mjs';
import { choose, leap, press, tabTo, tick, type } from '../lib/keyboard.mjs';
import { ASSESSED, casesAt, INBOX, investigationOpened, newCaseAt, pageOf, QUEUE, report } from '../lib/work.mjs';

export const name = 'An intake worker, a lead and a caseworker who use the keyboard alone assess, allot and write';

export async function run({ as, base, browser, check }) {
  const neighbour = await (await as({ script: 'off' })).newPage();
  const [intake, lead, caseworker] = await Promise.all(
    ['intake', 'lead', 'caseworker'].map((who) => pageOf(browser, base, who, { javaScriptEnabled: true })),
  );
  await assesses({ base, neighbour, intake, check });
  const { investigation } = await investigationOpened({ base, neighbour, intake, lead });
  await allots({ base, lead, investigation, check });
  await writes({ base, caseworker, investigation, check });
}

async function assesses({ base, neighbour, intake, check }) {
  const before = await casesAt(intake, base, INBOX);
  await report(neighbour, base);
  const at = await newCaseAt(intake, base, INBOX, before);
  await press(intake, `(one) => one.href?.endsWith(${JSON.stringify(at)})`);
  await leap(intake, 'Alt+g');
  check(intake.url().endsWith('/gor/assess_protection'), `the next step is not reached by its shortcut: ${intake.url()}`);
  const { needs, basis, reasons } = ASSESSED.assess_protection;
  await choose(intake, 'needs', needs);
  await type(intake, 'basis', basis);
  await type(intake, 'reasons', reasons);
  await tick(intake, 'right_person');
  await leap(intake, 'Alt+Enter');
  check((await intake.content()).includes(reasons), 'the assessment does not stand in the case');
}

async function allots({ base, lead, investigation, check }) {
  await lead.goto(new URL(QUEUE, base).href);
  await press(lead, `(one) => one.href?.endsWith(${JSON.stringify(investigation)})`);
  await press(lead, `(one) => one.href?.endsWith('/gor/allot')`);
  await tabTo(lead, `(one) => one.localName === 'select' && one.name === 'to'`);
  await lead.keyboard.type(nameOf('caseworker'));
  await leap(lead, 'Alt+Enter');
  check(lead.url().endsWith(investigation), `the case is not allotted: ${lead.url()}`);
}

async function writes({ base, caseworker, investigation, check }) {
  await caseworker.goto(new URL(`${investigation}/gor/write_note`, base).href);
  await type(caseworker, 'text', 'Jag har läst anmälan.');
  await tick(caseworker, 'right_person');
  await leap(caseworker, 'Alt+Enter');
  check((await caseworker.content()).includes('Jag har läst anmälan.'), 'the note does not stand in the case');
}
