// One case, met from both sides: the caseworker investigates and decides, the guardian follows and writes.
import { shut } from '../lib/browser.mjs';
import { asColleague, nameOf } from '../lib/cases.mjs';
import { answerMessage, casesAt, CLOSED, doStep, fill, INVESTIGATED, investigationOpened, newCaseAt, NOTICE, pageOf, send, WAYS } from '../lib/work.mjs';
import { theChild } from '../lib/town.mjs';

export const name = 'An investigation is allotted, planned, written and decided; the guardian reads her letters on my pages, writes, and is answered';

export const ways = WAYS;

const ASKED = 'Får Elins mormor vara med på mötet? Vi ses gärna i skolan.';
const ANSWERED = 'Ja, gärna. Vi ses på torsdag klockan 15.';

export async function run({ base, browser, check, way }) {
  const [neighbour, intake, lead, caseworker, guardian] = await Promise.all(
    [undefined, 'intake', 'lead', 'caseworker', 'guardian'].map((who) => pageOf(browser, base, who, way.more)),
  );
  const home = `/${way.lang}/mina-sidor`;
  const pages = [neighbour, intake, lead, caseworker, guardian];
  try {
    const { investigation } = await investigationOpened({ base, neighbour, intake, lead });
    await doStep(lead, base, investigation, 'allot', { to: asColleague('caseworker') });
    const before = await casesAt(guardian, base, home);
    const early = await guardian.goto(new URL(`${home}/${investigation.split('/').at(-1)}`, base).href);
    check(early.status() === 404, 'the guardian sees the case before she is told of it');
    await doStep(caseworker, base, investigation, 'give_notice', NOTICE);
    const mine = await newCaseAt(guardian, base, home, before);
    await conversation({ base, guardian, caseworker, mine, investigation, check });
    for (const [step, answers] of INVESTIGATED) await doStep(caseworker, base, investigation, step, answers);
    await guardian.goto(new URL(mine, base).href);
    const seen = await guardian.locator('main').innerText();
    const hers = INVESTIGATED.find(([step]) => step === 'note_talk')[1].words;
    check(!seen.includes(hers), "the guardian reads the child's own words");
    await readBeforehand({ base, caseworker, investigation, check });
    await doStep(caseworker, base, investigation, 'decide', CLOSED, 'caseworker');
    await letter({ base, guardian, mine, check });
  } finally {
    await Promise.all(pages.map((page) => shut(page.context())));
  }
}

async function conversation({ base, guardian, caseworker, mine, investigation, check }) {
  await guardian.goto(new URL(mine, base).href);
  check((await guardian.locator('main').innerText()).includes(nameOf('caseworker')), 'it does not say who has the case');
  await guardian.locator('main a[href$="/gor/write_message"]').click();
  await fill(guardian, { text: ASKED });
  await send(guardian);
  await caseworker.goto(new URL('/arbete', base).href);
  check((await caseworker.locator('main').innerText()).includes(theChild().surname), 'the message does not show on the day of the caseworker');
  await caseworker.goto(new URL(investigation, base).href);
  check((await caseworker.content()).includes(ASKED), 'the caseworker does not find the message');
  await answerMessage(caseworker, base, investigation, ANSWERED);
  await guardian.goto(new URL(mine, base).href);
  check((await guardian.locator('main').innerText()).includes(ANSWERED), 'the answer does not reach the guardian');
}

/** The decision as the family will read it, before it is signed. */
async function readBeforehand({ base, caseworker, investigation, check }) {
  await caseworker.goto(new URL(`${investigation}/gor/decide`, base).href);
  await fill(caseworker, CLOSED);
  await caseworker.locator('button[name=_preview]').click();
  const read = await caseworker.locator('#preview ~ .sos-letter, section .sos-letter').first().innerText({ timeout: 10_000 });
  check(read.includes(CLOSED.reasons), `the letter beforehand does not give the reasons: ${read.slice(0, 80)}`);
  check(!(await caseworker.content()).includes('sos-error-summary'), 'looking beforehand finds faults');
}

async function letter({ base, guardian, mine, check }) {
  await guardian.goto(new URL(mine, base).href);
  const letters = guardian.locator('main a[href*="/brev/"]');
  const count = await letters.count();
  check(count >= 2, `there are ${count} letters, not the notice and the decision`);
  if (count === 0) return;
  const paths = await letters.evaluateAll((links) => links.map((link) => link.href).filter((href) => /\/brev\/\d+$/.test(href)));
  await guardian.goto(paths.at(-1));
  const read = await guardian.locator('.sos-letter').innerText();
  check(read.includes(CLOSED.reasons), 'the letter does not give the reasons of the decision');
}
