// Signs in as somebody of the demonstration. Who they are is data: people.json, and the town's own.
import { shut } from './browser.mjs';
import { answerInApp, leftBehind } from './bankid.mjs';
import { knownPeople } from './town.mjs';

const DOORS = { staff: ['arbete', '/arbete'], resident: ['mina-sidor', '/sv/mina-sidor'] };
const SESSIONS = ['staff', 'resident'];

/** Signs `who` in, in a page of the context; its cookies stay for the pages that follow. */
export async function signIn(context, base, who, people = knownPeople()) {
  const person = people[who];
  if (!person) throw new Error(`nobody is known as "${who}" (checks/browser/people.json; --base wants --data)`);
  const page = await context.newPage();
  try {
    if (person.steps) for (const step of person.steps) await take(page, base, step);
    else await throughBankId(page, base, person);
  } finally {
    await shut(page);
  }
}

async function throughBankId(page, base, person) {
  const [door, home] = DOORS[person.half];
  const at = new URL(`/sv/logga-in/${door}?till=${encodeURIComponent(home)}`, base).href;
  const answer = await page.goto(at);
  if (!answer?.ok()) throw new Error(`signing in: ${at} answers ${answer?.status()}`);
  await page.locator('button[name=device][value=same]').click();
  await confirm(page, person);
  const arrived = new URL(page.url()).pathname;
  if (arrived !== home) throw new Error(`signing in led to ${arrived}, not ${home}`);
}

/** Opens the app and confirms; then the house goes on. A code to scan means that the app is on another device. */
export async function confirm(page, person, act = 'approve') {
  const home = new URL(page.url()).origin;
  const isStill = (url) => !url.startsWith(home) || /\/bankid(\?|$)/.test(url);
  const link = page.locator('.sos-qr__again a');
  if ((await page.locator('.sos-qr__picture').count()) > 0) {
    const app = await page.context().newPage();
    await app.goto(new URL(await link.getAttribute('href'), page.url()).href);
    await answerInApp(app, person, act);
    await shut(app);
  } else {
    await link.click();
    await answerInApp(page, person, act);
  }
  await leftBehind(page, isStill);
}

const begun = new Map();

/** Signs in once a run and gives the session alone, so that what others type meanwhile stays theirs. */
export function sessionOf(browser, base, who, people = knownPeople()) {
  const key = `${base} ${who}`;
  if (!begun.has(key)) {
    const session = begin(browser, base, who, people);
    begun.set(key, session);
    session.catch(() => begun.delete(key)); // whoever asks next tries anew
  }
  return begun.get(key);
}

async function begin(browser, base, who, people) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
  try {
    await signIn(context, base, who, people);
    return (await context.cookies()).filter((cookie) => SESSIONS.includes(cookie.name));
  } finally {
    await shut(context);
  }
}

async function take(page, base, step) {
  if (step.open) {
    const answer = await page.goto(new URL(step.open, base).href);
    if (answer && answer.status() >= 400) throw new Error(`signing in: ${step.open} answers ${answer.status()}`);
  } else if (step.fill) {
    await page.locator(step.fill).first().fill(step.with, { timeout: 5_000 });
  } else if (step.choose) {
    await page.locator(step.choose).first().check({ timeout: 5_000 });
  } else if (step.click) {
    await page.locator(step.click).first().click({ timeout: 5_000 });
    await page.waitForLoadState('load');
  } else if (step.see) {
    await page.locator(step.see).first().waitFor({ timeout: 20_000 });
  }
}
