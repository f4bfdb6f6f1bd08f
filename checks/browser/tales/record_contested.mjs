// The guardian reads her record, says that one sentence is wrong, and reads the answer beside it.
import { shut } from '../lib/browser.mjs';
import { asColleague } from '../lib/cases.mjs';
import { casesAt, doStep, fill, investigationOpened, newCaseAt, NOTICE, pageOf, send, WAYS } from '../lib/work.mjs';

export const name = 'The guardian says that a sentence in her record is wrong; the answer stands beside it and the sentence stays';
export const ways = WAYS;

const WRONG = 'Hon hade inte sovit.';
const NOTE = { heading: 'Hembesök', kind: 'entry-we-saw', text: `Elin kom för sent i måndags. ${WRONG}`, shown: 'yes' };
const HERS = 'Hon hade sovit hos mormor.';
const ANSWER = 'Elin hade sovit hos mormor natten före.';

export async function run({ base, browser, check, way }) {
  const [neighbour, intake, lead, caseworker, guardian] = await Promise.all(
    [undefined, 'intake', 'lead', 'caseworker', 'guardian'].map((who) => pageOf(browser, base, who, way.more)),
  );
  try {
    const home = `/${way.lang}/mina-sidor`;
    const { investigation } = await investigationOpened({ base, neighbour, intake, lead });
    await doStep(lead, base, investigation, 'allot', { to: asColleague('caseworker') });
    const before = await casesAt(guardian, base, home);
    await doStep(caseworker, base, investigation, 'give_notice', NOTICE);
    const mine = await newCaseAt(guardian, base, home, before);
    await doStep(caseworker, base, investigation, 'write_note', NOTE);

    const record = () => guardian.goto(new URL(`${mine}/journal`, base).href);
    await record();
    const line = guardian.locator('main article, main li').filter({ hasText: WRONG }).last();
    await line.locator('a[href*="/journal/"]').first().click();
    await fill(guardian, { sentence: '1', says: 'contest-not-correct', text: HERS });
    await send(guardian);
    await doStep(caseworker, base, investigation, 'answer_contest', { contest: '*', outcome: 'contest-corrected', text: ANSWER });
    await record();
    const told = await guardian.locator('main').innerText();
    for (const part of [WRONG, HERS, ANSWER]) check(told.includes(part), `the record lacks “${part}”`);
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker, guardian].map((page) => shut(page.context())));
  }
}
