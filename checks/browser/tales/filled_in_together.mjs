// The guardian sits beside the caseworker, who writes what she says; she signs it in the app on her own phone.
import { shut } from '../lib/browser.mjs';
import { asColleague } from '../lib/cases.mjs';
import { confirm } from '../lib/people.mjs';
import { knownPeople } from '../lib/town.mjs';
import { casesAt, doStep, fill, investigationOpened, newCaseAt, NOTICE, pageOf, send, WAYS } from '../lib/work.mjs';

export const name = 'The caseworker fills in with the guardian, who signs on her own phone and reads who helped her';
export const ways = WAYS;

const SAID = 'Jag vill att vi ses på skolan.';

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
    await caseworker.goto(new URL(investigation, base).href);
    const together = await caseworker.locator(`a[href^="${investigation}/med/"]`).first().getAttribute('href');
    await caseworker.goto(new URL(`${together}/write_message`, base).href);
    await fill(caseworker, { text: SAID, 'assisted-how': 'assisted-by-app' });
    await send(caseworker);
    check(/\/bankid(\?|$)/.test(caseworker.url()), `nothing is signed at ${caseworker.url()}`);
    await confirm(caseworker, knownPeople().guardian);
    check(new URL(caseworker.url()).pathname === investigation, `it was not done: ${caseworker.url()}`);
    await guardian.goto(new URL(`${mine}/gor/write_message`, base).href);
    const read = await guardian.locator('main').innerText();
    for (const part of [SAID, knownPeople().caseworker.name]) check(read.includes(part), `her thread lacks “${part}”`);
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker, guardian].map((page) => shut(page.context())));
  }
}
