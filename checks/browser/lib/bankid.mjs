// The made-up BankID as a person meets it: open the app, say who one is, confirm, come back.
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** In the app's own window, whichever way it was opened. */
export async function answerInApp(page, person, act = 'approve') {
  const line = page.locator(`fieldset input[value="${person.number}"]`);
  await page.locator('fieldset input').first().waitFor({ timeout: 10_000 });
  if ((await line.count()) === 0) throw new Error(`${person.name} is not in the made-up BankID`);
  await line.check();
  // Until the app has answered; a window that is closed before stays open.
  await Promise.all([page.waitForEvent('load'), page.locator(`button[value=${act}]`).click()]);
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
