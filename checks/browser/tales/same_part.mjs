// Two desks, one note.
import { casesAt, fill, INBOX, report } from '../lib/work.mjs';

export const name = 'Two who write in the same part are told of each other within seconds, whoever came first';

export async function run({ as, base, check }) {
  await report(await (await as({ script: 'off' })).newPage(), base);
  const [intake, lead] = await Promise.all(['intake', 'lead'].map(async (who) => (await as({ who })).newPage()));
  const [at] = await casesAt(intake, base, INBOX);
  const told = (page) => page.locator('[data-save-status]').filter({ hasText: /skriver just nu/ });
  for (const page of [intake, lead]) {
    await page.goto(new URL(`${at}/gor/write_note`, base).href);
    await fill(page, { heading: 'Skolan', text: 'Skolan ringde i dag.' });
    await page.locator('[data-save-status]').filter({ hasText: /\S/ }).waitFor({ timeout: 15_000 });
  }
  check(await told(lead).isVisible(), 'whoever came second is told by the first saving');
  await told(intake).waitFor({ timeout: 10_000 });
  check((await intake.locator('[name=text]').inputValue()).includes('ringde'), 'and what was typed stays');
}
