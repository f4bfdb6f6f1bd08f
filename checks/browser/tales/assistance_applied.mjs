// Money does not last the month: a parent applies on her phone, signs, and a caseworker counts and decides.
import { shut } from '../lib/browser.mjs';
import { confirm } from '../lib/people.mjs';
import { knownPeople } from '../lib/town.mjs';
import { answerAll, casesAt, doStep, INBOX, newCaseAt, pageOf, send, WAYS } from '../lib/work.mjs';

export const name = 'A parent applies for financial assistance on her phone, one question at a time, signs it, and reads row by row what was decided';
export const ways = WAYS;

const APPLY = '/tjanst/ekonomiskt-bistand/apply';
/** What she answers, by the question's name; what is not named is left as it is. */
const ANSWERS = {
  living: 'financial-assistance-living-alone',
  home: 'financial-assistance-home-own',
  rent: '6 500',
  costs: 'electricity',
  'costs-electricity': '350 kr',
  incomes: 'child_allowance',
  'incomes-child_allowance': '1 250',
  account: 'financial-assistance-account-none',
  papers: 'financial-assistance-paper-comes',
};

/** Whoever has a case is led to it: each way is told of somebody else. */
const applicant = (way) => (way.lang === 'sv' ? 'guardian' : 'stranger');

/** A phone gives one picture at a time. */
async function photograph(page) {
  for (const name of ['hyra.png', 'hyra-baksidan.png']) {
    const field = page.locator('main input[type=file][name=paper-files]');
    if ((await field.count()) === 0 || (await page.locator('main form').innerText()).includes(name)) continue;
    await field.setInputFiles({ name, mimeType: 'image/png', buffer: await page.screenshot() });
    await Promise.all([page.waitForLoadState(), page.locator('main button[name=_another]').click()]);
    await page.getByText(name).waitFor();
  }
}

export async function run({ base, browser, check, way }) {
  const [guardian, intake] = await Promise.all([applicant(way), 'intake'].map((who) => pageOf(browser, base, who, way.more)));
  try {
    const home = `/${way.lang}/mina-sidor`;
    const before = await casesAt(guardian, base, home);
    const desk = await casesAt(intake, base, INBOX);
    await guardian.goto(new URL(`/${way.lang}${APPLY}`, base).href);
    await send(guardian);
    await answerAll(guardian, ANSWERS, photograph);
    check(guardian.url().endsWith('/granska'), `she never came to check her answers: ${guardian.url()}`);
    const read = await guardian.locator('main').innerText();
    for (const said of ['6 500', '350 kr', 'hyra.png', 'hyra-baksidan.png']) check(read.includes(said), `her answers lack “${said}”`);
    await send(guardian);
    check(/\/bankid(\?|$)/.test(guardian.url()), `nothing is signed at ${guardian.url()}`);
    await confirm(guardian, knownPeople()[applicant(way)]);
    check(new URL(guardian.url()).pathname === `/${way.lang}/kvitto`, `no receipt: ${guardian.url()}`);
    const mine = await newCaseAt(guardian, base, home, before);
    const work = await newCaseAt(intake, base, INBOX, desk);
    await doStep(intake, base, work, 'calculate', {});
    await doStep(intake, base, work, 'decide_assistance', {
      law: 'financial-assistance-law-12-1',
      reasons: 'Du kan inte tillgodose ditt behov själv.',
      decided_by: 'decider-delegate',
    }, 'intake');
    await guardian.goto(new URL(mine, base).href);
    check((await guardian.locator('main').innerText()).includes('hyra.png'), 'her picture is not among the papers of the case');
    const rows = await guardian.locator('.sos-amount').count();
    check(rows > 5, `she reads ${rows} rows of the calculation`);
    await guardian.goto(new URL(`/${way.lang}${APPLY}`, base).href);
    await send(guardian);
    check(new URL(guardian.url()).pathname === mine, `whoever has a case begins another: ${guardian.url()}`);
  } finally {
    await Promise.all([guardian, intake].map((page) => shut(page.context())));
  }
}
