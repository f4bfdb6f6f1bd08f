// The lead shares out the work: who has a case decides who reads it.
import { shut } from '../lib/browser.mjs';
import { asColleague, nameOf } from '../lib/cases.mjs';
import { casesAt, doStep, investigationOpened, pageOf, QUEUE, WAYS } from '../lib/work.mjs';

export const name = 'A lead allots a case from the queue; from then on the caseworker reads it and it stands on the board of clocks under their name';
export const ways = WAYS;

export async function run({ base, browser, check, way }) {
  const [neighbour, intake, lead, caseworker] = await Promise.all(
    [undefined, 'intake', 'lead', 'caseworker'].map((who) => pageOf(browser, base, who, way.more)),
  );
  try {
    const { investigation } = await investigationOpened({ base, neighbour, intake, lead });
    const status = async (page, path) => (await page.goto(new URL(path, base).href)).status();
    check((await status(caseworker, investigation)) === 404, 'the caseworker reads a case that nobody has allotted');
    await doStep(lead, base, investigation, 'allot', { to: asColleague('caseworker') });
    check((await status(caseworker, investigation)) === 200, 'the caseworker does not reach the case that is theirs');
    check(!(await casesAt(lead, base, QUEUE)).includes(investigation), 'the case is still in the queue');
    check((await casesAt(caseworker, base, '/arbete/lista/mine')).includes(investigation), 'the case is not on the list of the caseworker');
    await lead.goto(new URL('/arbete/klockor', base).href);
    const row = lead.locator('tbody tr', { has: lead.locator(`a[href$="${investigation}"]`) }).first();
    check((await row.count()) === 1 && (await row.innerText()).includes(nameOf('caseworker')), 'the board of clocks does not name who has the case');
    const names = await lead.locator('.sos-bars').allInnerTexts();
    check(names.join(' ').includes(nameOf('caseworker')), 'the load on the board does not count the caseworker');
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker].map((page) => shut(page.context())));
  }
}
