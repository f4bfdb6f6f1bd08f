// The guardian lets somebody help her, who says yes on their own pages, reads and writes for her, and finds nothing any more
// when she has taken it back.
import { shut } from '../lib/browser.mjs';
import { asColleague } from '../lib/cases.mjs';
import { knownPeople } from '../lib/town.mjs';
import { casesAt, doStep, fill, investigationOpened, newCaseAt, NOTICE, pageOf, send, told, WAYS } from '../lib/work.mjs';

export const name = 'A guardian lets somebody help her; they write for her, and nothing is left of it when she has taken it back';
export const ways = WAYS;

const WROTE = 'Hon kan inte på fredag.';
const soon = () => new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

/** The form at this address, answered and sent. */
async function answers(page, at, typed) {
  await page.goto(at);
  await fill(page, typed);
  await send(page);
  const wrong = await told(page);
  if (wrong) throw new Error(`${at} says: ${wrong}`);
}

export async function run({ base, browser, check, way }) {
  const [neighbour, intake, lead, caseworker, guardian, helper] = await Promise.all(
    [undefined, 'intake', 'lead', 'caseworker', 'guardian', 'stranger'].map((who) => pageOf(browser, base, who, way.more)),
  );
  try {
    const home = `/${way.lang}/mina-sidor`;
    const { investigation } = await investigationOpened({ base, neighbour, intake, lead });
    await doStep(lead, base, investigation, 'allot', { to: asColleague('caseworker') });
    const before = await casesAt(guardian, base, home);
    await doStep(caseworker, base, investigation, 'give_notice', NOTICE);
    const mine = await newCaseAt(guardian, base, home, before);
    const at = (rest) => new URL(`${mine}${rest}`, base).href;
    const { number, name: called } = knownPeople().stranger;
    const given = { kind: 'represent-helper', name: called, number, scopes: 'represent-write', to: soon() };
    await answers(guardian, at('/gor/give_access'), given);
    await helps({ base, helper, check, home, mine, at });
    await guardian.goto(at('/gor/write_message'));
    check((await guardian.locator('main').innerText()).includes(WROTE), 'she does not read what was written for her');
    await guardian.goto(at('/gor/take_back_access'));
    const standing = await guardian.locator('main [name=representation]').evaluateAll((all) => all.map((one) => one.value));
    check(standing.length === 1, `${standing.length} may do things for her, not one`);
    await fill(guardian, { representation: standing[0] });
    await send(guardian);
    const gone = await helper.goto(at(''));
    check(gone.status() === 404, `the helper still meets ${gone.status()}`);
    check(!(await casesAt(helper, base, home)).includes(mine), 'the case still stands among the helper’s');
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker, guardian, helper].map((page) => shut(page.context())));
  }
}

/** Says yes, finds the case with whom it is for, and writes. */
async function helps({ base, helper, check, home, mine, at }) {
  await helper.goto(new URL(home, base).href);
  await Promise.all([helper.waitForEvent('load'), helper.locator(`main a[href="${mine}/gor/accept_access"]`).first().click()]);
  await fill(helper, { answer: 'accept-access-yes' });
  await send(helper);
  check((await casesAt(helper, base, home)).includes(mine), 'the case does not stand among theirs');
  const opened = await helper.goto(at(''));
  check(opened.ok(), `the helper meets ${opened.status()}`);
  const { name: guardian } = knownPeople().guardian;
  check((await helper.locator('body').innerText()).includes(guardian), 'the page does not say for whom it is read');
  const closed = await helper.goto(at('/journal'));
  check(closed.status() === 404, `the record, which was not given, answers ${closed.status()}`);
  await helper.goto(at('/gor/write_message'));
  await fill(helper, { text: WROTE });
  await send(helper);
}
