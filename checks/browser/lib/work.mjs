// What people do, as hands do it: fill a form, send it, go through an e-service, do a step in a case. Tales tell
// with these; the page checks use them to have cases to look at.
import { setTimeout as wait } from 'node:timers/promises';
import { confirm, sessionOf } from './people.mjs';
import { knownPeople, theChild } from './town.mjs';

const SUMMARY = 'main [data-error-summary]';
/** What sends the form; not the button that only catches the Enter key. */
export const SUBMIT = 'main form button[type=submit]:not([name]):not([tabindex="-1"])';

/** Answers by the name of the question. A list ticks boxes, `*` all of them; a date is `2026-11-22`. */
export async function fill(page, answers) {
  for (const [name, answer] of Object.entries(answers)) await put(page, name, answer);
  // Whoever writes in a case for the first time says that it is the right person.
  if ((await page.locator('main [name="right_person"]').count()) > 0) await put(page, 'right_person', 'yes');
}

async function put(page, name, answer) {
  const field = page.locator(`main [name="${name}"]`);
  const day = page.locator(`main [name="${name}-day"]`);
  if ((await field.count()) === 0 && (await day.count()) > 0) {
    const [year, month, date] = answer.split('-');
    for (const [part, value] of [['day', date], ['month', month], ['year', year]]) {
      await page.locator(`main [name="${name}-${part}"]`).fill(value);
    }
    return;
  }
  const kind = await field.first().evaluate((one) => (one.localName === 'select' ? 'select' : one.type), undefined, { timeout: 5_000 });
  if (kind === 'radio' || kind === 'checkbox') {
    const all = answer === '*' ? await field.evaluateAll((boxes) => boxes.map((box) => box.value)) : [answer].flat();
    for (const value of all) {
      const one = page.locator(`main [name="${name}"][value="${value}"]`);
      if (await one.isChecked({ timeout: 5_000 })) continue;
      // The whole line is the target: one presses its words.
      await page.locator(`main label[for="${await one.getAttribute('id')}"]`).click({ timeout: 5_000 });
    }
  } else if (kind === 'select') {
    const wanted = page.locator(`main select[name="${name}"] option`, { hasText: answer }).first();
    await field.selectOption(await wanted.getAttribute('value', { timeout: 5_000 }));
  } else {
    await field.first().fill(answer, { timeout: 5_000 });
  }
}

export async function send(page, button = SUBMIT) {
  await Promise.all([page.waitForEvent('load'), page.locator(button).first().click({ timeout: 5_000 })]);
}

/** What the page says is wrong; empty when nothing is. */
export async function told(page) {
  const summary = page.locator(`${SUMMARY}, main .sos-alert[role=status]`);
  return (await summary.count()) > 0 ? (await summary.allInnerTexts()).join(' ').replace(/\s+/g, ' ') : '';
}

export const REPORT = '/{lang}/tjanst/orosanmalan/report_as_private_person';

/** The questions of a neighbour's report, and what is answered where it is asked. */
export function neighboursAnswers(child = theChild().name) {
  return {
    'child.0.name': child,
    'child.0.whereabouts': 'Storgatan 4, det gula huset',
    what: 'Hon är ute sent på kvällarna utan jacka. 😢',
    acute: 'no',
    lives: 'child-concern-lives-here',
    who: 'child-concern-who-anonymous',
  };
}

/** Answers what this page asks and goes on, until the answers are shown. */
export async function answerAll(page, answers, onPage = async () => {}) {
  for (let nth = 0; nth < 20 && !/\/granska$/.test(page.url()); nth += 1) {
    await onPage(page);
    const asked = await page.locator('main form').last().evaluate((form) => [...new Set([...form.elements].map((one) => one.name.replace(/-(day|month|year)$/, '')))]);
    await fill(page, Object.fromEntries(Object.entries(answers).filter(([name]) => asked.includes(name))));
    const before = page.url();
    await send(page);
    if (page.url() === before) throw new Error(`the e-service does not go on at ${before}: ${await told(page)}`);
  }
}

/** A neighbour's report from the first page to the receipt. Gives the number of the case. */
export async function report(page, base, { lang = 'sv', answers = neighboursAnswers(), onPage } = {}) {
  await page.goto(new URL(REPORT.replace('{lang}', lang), base).href);
  await send(page);
  await answerAll(page, answers, onPage);
  await send(page);
  return receiptNumber(page);
}

export const receiptNumber = async (page) => (await page.locator('.sos-receipt__reference strong').innerText({ timeout: 10_000 })).trim();

/** Addresses of the cases in a list or on my pages. */
export async function casesAt(page, base, path) {
  await page.goto(new URL(path, base).href);
  const found = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  return [...new Set(found.filter((one) => /\/(arende|mina-sidor)\/[0-9a-f-]{32,36}$/.test(one)))];
}

/** The case that was not there before; the house hands over in its own time. */
export async function newCaseAt(page, base, path, before) {
  for (let nth = 0; nth < 60; nth += 1) {
    const fresh = (await casesAt(page, base, path)).filter((one) => !before.includes(one));
    if (fresh.length > 0) return fresh[0];
    await wait(250);
  }
  throw new Error(`no new case came to ${path}`);
}

/** Does a step in a case; signs it if it is signed. Says what was wrong, if anything. */
export async function doStep(page, base, caseAt, step, answers, who) {
  const answer = await page.goto(new URL(`${caseAt}/gor/${step}`, base).href);
  if (!answer.ok()) throw new Error(`${step} is not open here: ${answer.status()} at ${caseAt}`);
  await fill(page, answers);
  await send(page);
  if (/\/bankid(\?|$)/.test(page.url())) await confirm(page, knownPeople()[who]);
  const wrong = await told(page);
  const isDone = new URL(page.url()).pathname === caseAt;
  if (!isDone) throw new Error(`${step} was not done: ${wrong || `stands at ${page.url()}`}`);
}

export const ASSESSED = {
  assess_protection: { needs: 'child-concern-protection-not-needed', basis: 'Anmälan', reasons: 'Elin är hemma med sin mamma i kväll. Inget talar för fara nu.' },
  hear_child: { heard: 'child-concern-heard', words: 'Jag vill vara ute med hunden. Det är tråkigt hemma.' },
};

/** A page of its own, signed in, without scripts. Whoever signs out uses a session of their own (`signIn`). */
export async function pageOf(browser, base, who, more = {}) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1280, height: 800 }, ...more });
  if (who) await context.addCookies(await sessionOf(browser, base, who));
  return context.newPage();
}

const PHONE = { width: 320, height: 700 };
/** How staff and residents meet the house: a desk without scripts; a phone with scripts, residents in Arabic. */
export const WAYS = [
  { says: 'at a desk, without JavaScript', lang: 'sv', more: {} },
  { says: 'on a phone 320 px wide, with JavaScript, the resident in Arabic', lang: 'ar', more: { javaScriptEnabled: true, viewport: PHONE } },
];

export const OPENED = { decision: 'child-concern-decide-open', reasons: 'Anmälan och samtalet med Elin ger skäl att ta reda på mer.' };
export const INBOX = '/arbete/lista/intake';
export const QUEUE = '/arbete/lista/unallotted';

/** What a caseworker does from the plan to the decision, when nothing has to wait for an answer. */
export const INVESTIGATED = [
  ['make_plan', {}],
  ['note_talk', { with: 'child-investigation-talk-child', held: 'child-investigation-talk-held', name: 'Elin', place: 'Skolan, i grupprummet', alone: 'yes', words: 'Jag vill att mamma orkar gå ut med mig och hunden.' }],
  ['write_passage', { area: 'child-investigation-area-emotions', tag: 'child-investigation-tag-told', told_by: 'Elin', source: '*', text: 'Elin berättar att hon är ute för att hon har tråkigt hemma.' }],
  ['communicate', { send: 'child-investigation-communicate-needless', exception: 'child-investigation-exception-needless', why: 'Mamman har läst allt tillsammans med oss och vill inte lägga till något.' }],
  ['assess', { risks: 'Elin är ute sent utan en vuxen.', protective: 'Mamman tar emot hjälp. Skolan ser henne varje dag.', childs_view: 'Elin vill göra mer tillsammans med mamma.', weight: 'Det väger tungt att hon själv har sagt vad som behövs.', best_interests: 'Att vardagen hemma blir lugn och att hon får umgås med sin mamma.', overall: 'Familjen klarar det med hjälp av sitt nätverk.' }],
];
export const CLOSED = { outcome: 'child-investigation-outcome-none', law: ['child-investigation-law-sol-20-3'], reasons: 'Det som oroade är avhjälpt. Familjen behöver ingen insats nu.', decided_by: 'decider-delegate' };
export const NOTICE = { told: 'child-investigation-notice-tell', who: '*', how: 'I telefon, och sedan på Mina sidor' };

/** Whoever has written something new is answered in their own thread. */
export async function answerMessage(caseworker, base, investigation, text) {
  await caseworker.goto(new URL(investigation, base).href);
  await caseworker.locator('li', { hasText: 'oläst' }).locator('a[href*="/meddelanden/"]').first().click();
  await fill(caseworker, { text });
  await send(caseworker);
}

/** From a neighbour's report to an investigation in the lead's queue. Gives both cases. */
export async function investigationOpened({ base, neighbour, intake, lead }) {
  const inbox = await casesAt(intake, base, INBOX);
  const number = await report(neighbour, base);
  const reported = await newCaseAt(intake, base, INBOX, inbox);
  await doStep(intake, base, reported, 'identify_child', { number: theChild().number });
  for (const [step, answers] of Object.entries(ASSESSED)) await doStep(intake, base, reported, step, answers);
  const queue = await casesAt(lead, base, QUEUE);
  await doStep(intake, base, reported, 'decide_investigation', OPENED, 'intake');
  return { number, reported, investigation: await newCaseAt(lead, base, QUEUE, queue) };
}
