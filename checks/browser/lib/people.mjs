// Signs in as somebody of the demo. How is data: people.json holds the steps of each person.
import { readFileSync } from 'node:fs';

/** @typedef {{open?: string, click?: string, fill?: string, with?: string, choose?: string, see?: string}} Step */

export function knownPeople() {
  return JSON.parse(readFileSync(new URL('../people.json', import.meta.url), 'utf8')).people;
}

/** Takes the steps of `who` in a page of the context; its cookies stay for the pages that follow. */
export async function signIn(context, base, who, people = knownPeople()) {
  const steps = people[who];
  if (!steps) throw new Error(`checks/browser/people.json does not say how to sign in as "${who}"`);
  const page = await context.newPage();
  try {
    for (const step of steps) await take(page, base, step);
  } finally {
    await page.close();
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
