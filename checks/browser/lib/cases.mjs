// Cases to look at, made by people's own steps: one just come in, one under investigation with messages, one
// decided. The page checks name them in their routes as {reported}, {running} and {decided}.
import { answerMessage, casesAt, CLOSED, doStep, INBOX, INVESTIGATED, investigationOpened, newCaseAt, NOTICE, pageOf, report, send, fill } from './work.mjs';
import { shut } from './browser.mjs';
import { knownPeople } from './town.mjs';

const MINE = '/sv/mina-sidor';

const PLAN = {
  needs: 'Skolan och BUP ger familjen olika råd om Elins sömn.',
  'participant.0.organisation': 'Björkskolan, elevhälsan',
  'participant.0.address': 'Skolgatan 1, 123 45 Björkvik',
};

/** What stands on the card of the child whose case is {running}. */
export let childsCode = '';

async function codeFor(page, base, caseAt) {
  await page.goto(new URL(`${caseAt}/gor/give_child_code`, base).href);
  await fill(page, { days: '30' });
  await send(page);
  return page.locator('.sos-receipt__reference strong').innerText();
}

export async function makeCases(browser, base) {
  const [neighbour, intake, lead, caseworker, guardian] = await Promise.all(
    [undefined, 'intake', 'lead', 'caseworker', 'guardian'].map((who) => pageOf(browser, base, who)),
  );
  const people = { base, neighbour, intake, lead };
  const colleague = asColleague('caseworker');
  const investigated = async () => {
    const { investigation } = await investigationOpened(people);
    await doStep(lead, base, investigation, 'allot', { to: colleague });
    const mine = await casesAt(guardian, base, MINE);
    await doStep(caseworker, base, investigation, 'give_notice', NOTICE);
    return { investigation, mine: await newCaseAt(guardian, base, MINE, mine) };
  };
  try {
    const one = await investigated();
    await guardian.goto(new URL(`${one.mine}/gor/write_message`, base).href);
    await fill(guardian, { text: 'Hej! Får Elins mormor vara med på mötet?' });
    await send(guardian);
    await answerMessage(caseworker, base, one.investigation, 'Ja, gärna. Vi ses på torsdag klockan 15.');
    for (const [step, answers] of INVESTIGATED) await doStep(caseworker, base, one.investigation, step, answers);
    await doStep(caseworker, base, one.investigation, 'decide', CLOSED, 'caseworker');
    const two = await investigated();
    childsCode = await codeFor(caseworker, base, two.investigation);
    await doStep(caseworker, base, two.investigation, 'propose_individual_plan', PLAN);
    const inbox = await casesAt(intake, base, INBOX);
    await report(neighbour, base);
    const reported = await newCaseAt(intake, base, INBOX, inbox);
    return { reported: id(reported), running: id(two.investigation), decided: id(one.investigation) };
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker, guardian].map((page) => shut(page.context())));
  }
}

const id = (address) => address.split('/').at(-1);

export const nameOf = (who) => knownPeople()[who].name;
/** As they stand in a list of colleagues; two may share a name. */
export const asColleague = (who) => `${nameOf(who)}, ${knownPeople()[who].title} (`;
