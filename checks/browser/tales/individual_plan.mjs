// The caseworker proposes a plan with school and clinic; the guardian says yes on her pages and reads when the meeting is.
import { shut } from '../lib/browser.mjs';
import { asColleague } from '../lib/cases.mjs';
import { casesAt, doStep, fill, investigationOpened, newCaseAt, NOTICE, pageOf, send, WAYS } from '../lib/work.mjs';

export const name = 'A plan with school and clinic is made when the guardian has said yes, and she reads when they meet';
export const ways = WAYS;

const PROPOSED = {
  needs: 'Skolan och BUP ger familjen olika råd om Elins sömn.',
  'participant.0.organisation': 'Björkskolan, elevhälsan',
  'participant.0.address': 'Skolgatan 1, 123 45 Björkvik',
};
const PLACE = 'Björkskolan, rum 12';

const soon = () => new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

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
    await doStep(caseworker, base, investigation, 'propose_individual_plan', PROPOSED);

    await guardian.goto(new URL(mine, base).href);
    await guardian.locator('#plan a[href$="/gor/consent_individual_plan"], section a[href$="/gor/consent_individual_plan"]').first().click();
    check((await guardian.locator('main').innerText()).includes(PROPOSED.needs), 'what is asked does not say what it is about');
    await fill(guardian, { answer: 'individual-plan-yes' });
    await send(guardian);
    await othersSayYes(caseworker, base, investigation);
    await doStep(caseworker, base, investigation, 'invite_individual_plan', { day: soon(), time: '13:00', place: PLACE });
    await guardian.goto(new URL(mine, base).href);
    check((await guardian.locator('main').innerText()).includes(PLACE), 'she does not read where the meeting is');
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker, guardian].map((page) => shut(page.context())));
  }
}

/** Whoever else was asked has answered by voice. */
async function othersSayYes(page, base, caseAt) {
  await page.goto(new URL(`${caseAt}/gor/note_plan_consent`, base).href);
  const whom = await page.locator('main [name="person"]').evaluateAll((all) => all.map((one) => one.value));
  for (const person of whom) {
    await doStep(page, base, caseAt, 'note_plan_consent', { person, answer: 'individual-plan-yes', how: 'Muntligt på telefon' });
  }
}
