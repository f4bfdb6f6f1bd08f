// A neighbour who is unsure reads first.
import { shut } from '../lib/browser.mjs';
import { answerAll, neighboursAnswers, send } from '../lib/work.mjs';

export const name = 'A neighbour who is unsure reads what happens and about 112, begins the report from the article, and stops before it is sent';

export async function run({ as, base, check }) {
  for (const script of ['off', 'on']) await reads({ as, base, check, script });
}

async function reads({ as, base, check, script }) {
  const how = `with script ${script}`;
  const context = await as({ script, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(new URL('/sv/guide/orolig-for-ett-barn', base).href);
  check(await page.locator('main a[href="tel:112"]').first().isVisible(), `${how}: nobody says whom to call when it is urgent`);
  for (const section of ['now', 'then', 'record']) {
    check(await page.locator(`main h2#${section}`).isVisible(), `${how}: the section ${section} is missing`);
  }
  check(await page.locator('main section[aria-labelledby=here] a[href$="/guide/municipalities"]').isVisible(), `${how}: no way to another municipality`);
  await page.locator('main section[aria-labelledby=here] a[href$="/report_as_private_person"]').click();
  await page.waitForLoadState();
  check((await page.locator('a[href="tel:112"]').count()) > 0, `${how}: the service does not say 112`);
  await send(page);
  await answerAll(page, neighboursAnswers());
  check(page.url().endsWith('/granska'), `${how}: stands at ${page.url()}, not before its answers`);
  check((await page.locator('main').innerText()).includes(neighboursAnswers().what ?? ''), `${how}: what was written is not shown`);
  await shut(context);
}
