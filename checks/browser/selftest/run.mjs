// Proves that each page check can tell: a good page passes all of them, and a page with one fault made for a
// check fails that check.
import { contextFor, shut } from '../lib/browser.mjs';
import { runTale } from '../lib/tales.mjs';
import { signIn } from '../lib/people.mjs';
import { Tally } from '../lib/tally.mjs';
import { combinations, LANGUAGES, SCRIPTS, THEMES } from '../matrix.mjs';
import { CHECKS } from '../own/all.mjs';
import { problemsOf, runPages } from '../pages.mjs';
import { FAULTS } from './faults.mjs';
import { startSite } from './site.mjs';

const FORM = { path: '/good', form: true };
const EVERYTHING = { row: 0, full: true, half: 'resident', theme: 'light', route: FORM };

export async function runSelftest(browser, tally) {
  const site = await startSite();
  try {
    for (const how of [{ lang: 'sv', script: 'on' }, { lang: 'ar', script: 'off' }]) {
      await goodPage(browser, site.base, tally, how);
    }
    for (const fault of FAULTS) await badPage(browser, site.base, tally, fault);
    tally.note('selftest: each check has a fault that it must find', withoutFault());
    tally.note('selftest: the selection meets every pair', pairsNotMet());
    await aMissingRoute(browser, site.base, tally);
    await signingIn(browser, site.base, tally);
    await aTaleThatFails(browser, site.base, tally);
  } finally {
    await site.stop();
  }
}

async function goodPage(browser, base, tally, how) {
  const context = await contextFor(browser, how);
  const page = await context.newPage();
  const about = { ...EVERYTHING, ...how, url: `${base}/good?lang=${how.lang}` };
  for (const check of CHECKS.filter((one) => one.when(about))) {
    tally.note(`selftest: a good page in ${how.lang} passes ${check.id}`, await problemsOf(check, page, about));
  }
  await shut(context);
}

async function badPage(browser, base, tally, fault) {
  const lang = fault.lang ?? 'sv';
  const context = await contextFor(browser, { lang });
  const page = await context.newPage();
  const check = CHECKS.find((one) => one.id === fault.check);
  const about = { ...EVERYTHING, lang, script: 'on', url: `${base}/bad/${fault.name}?lang=${lang}` };
  const found = await problemsOf(check, page, about);
  const isFound = found.some((problem) => problem.includes(fault.found));
  tally.note(`selftest: ${fault.check} finds ${fault.name}`, isFound ? [] : [`it said: ${found.join('; ') || 'nothing'}`]);
  await shut(context);
}

function withoutFault() {
  const tried = new Set(FAULTS.map((fault) => fault.check));
  return CHECKS.filter((check) => !tried.has(check.id)).map((check) => `${check.id} has none`);
}

function pairsNotMet() {
  const rows = [0, 1].flatMap((turn) => combinations(turn, false));
  const met = (one, other) => rows.some((row) => Object.values(row).includes(one) && Object.values(row).includes(other));
  const pairs = (these, those) => these.flatMap((one) => those.map((other) => [one, other]));
  const all = [...pairs(LANGUAGES, THEMES), ...pairs(LANGUAGES, SCRIPTS), ...pairs(THEMES, SCRIPTS)];
  return all.filter(([one, other]) => !met(one, other)).map((pair) => `${pair.join(' with ')} is never met`);
}

/** Runs something against a tally of its own and says whether it failed, without printing. */
async function failsWith(run) {
  const inner = new Tally();
  const said = [];
  const print = console.log;
  console.log = (line) => said.push(line);
  try {
    await run(inner);
  } finally {
    console.log = print;
  }
  return { inner, said: said.join('\n') };
}

async function aMissingRoute(browser, base, tally) {
  const routes = [{ path: '/not-built-yet', half: 'resident' }];
  const { inner, said } = await failsWith((one) => runPages({ browser, base, routes, full: false, tally: one }));
  const isTold = inner.failed === 3 && said.includes('there is no such route yet: /not-built-yet');
  tally.note('selftest: a route that is not built is told plainly', isTold ? [] : [said]);
}

async function signingIn(browser, base, tally) {
  const people = { sara: { steps: [{ open: '/door' }, { fill: '#who', with: 'Sara' }, { click: 'main button' }, { see: 'text=Hej Sara' }] } };
  const context = await contextFor(browser, {});
  const problems = [];
  await signIn(context, base, 'sara', people).catch((fault) => problems.push(fault.message));
  const kept = await context.cookies();
  if (!kept.some((cookie) => cookie.value === 'Sara')) problems.push('her cookie was not kept');
  const stranger = await signIn(context, base, 'nobody', people).catch((fault) => fault.message);
  if (!String(stranger).includes('people.json')) problems.push('a stranger was let in');
  await shut(context);
  tally.note('selftest: somebody signs in by the steps of people.json, a stranger does not', problems);
}

async function aTaleThatFails(browser, base, tally) {
  const tale = {
    name: 'a tale that cannot hold',
    async run({ as, open, check }) {
      const page = await (await as({ script: 'off' })).newPage();
      await open(page, '/good', 'sv');
      check((await page.title()) === 'Something else', 'the title is another');
      throw new Error('and then the house fell');
    },
  };
  const { inner, said } = await failsWith((one) => runTale({ browser, base, tale, file: 'selftest.mjs', tally: one }));
  const isTold = inner.failed === 1 && said.includes('the title is another') && said.includes('the house fell');
  tally.note('selftest: a tale that does not hold says each thing that was not so', isTold ? [] : [said]);
}
