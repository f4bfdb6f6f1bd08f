// The made-up BankID as a person meets it: open the app, say who one is, confirm, come back.
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** In the app's own window, whichever way it was opened. */
export async function answerInApp(page, choose = [], act = 'approve') {
  const lines = page.locator('fieldset label');
  await lines.first().waitFor({ timeout: 10_000 });
  for (const words of choose) {
    const line = lines.filter({ hasText: words }).first();
    if ((await line.count()) === 0) continue;
    await line.locator('input').check();
    break;
  }
  if ((await page.locator('fieldset input:checked').count()) === 0) {
    throw new Error(`nobody in the made-up BankID is called ${choose.join(' or ')} (checks/browser/people.json)`);
  }
  await page.locator(`button[value=${act}]`).click();
}

/** The page asks again by itself, with scripts and without. */
export async function leftBehind(page, isStill) {
  const started = Date.now();
  while (Date.now() - started < PATIENCE_MS) {
    await page.waitForLoadState('load').catch(() => {});
    if (!isStill(page.url())) return;
    await wait(150);
  }
  throw new Error(`nothing came of the identification: still at ${page.url()}`);
}
