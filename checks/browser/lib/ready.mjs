// What must have been done before a page can be met: `ready` of a route in routes.json.
import { shut } from './browser.mjs';
import { childsCode } from './cases.mjs';
import { signIn } from './people.mjs';
import { address } from './visit.mjs';
import { answerAll, neighboursAnswers, REPORT, send } from './work.mjs';

async function begun(page, base, lang) {
  await page.goto(address(base, REPORT, lang));
  await send(page);
}

async function answered(page, base, lang) {
  await begun(page, base, lang);
  await answerAll(page, neighboursAnswers());
}

let childsCookies;

export const READY = {
  begun,
  answered,
  /** Stands at the receipt. */
  async sent(page, base, lang) {
    await answered(page, base, lang);
    await send(page);
  },
  /** Signed in with another browser too. */
  async elsewhere(page, base, lang, who) {
    const other = await page.context().browser().newContext();
    try {
      await signIn(other, base, who);
    } finally {
      await shut(other);
    }
  },
  /** A child who came in by its code: once for all pages, since a door where codes are tried often closes for a while. */
  async childInside(page, base, lang) {
    if (childsCookies) await page.context().addCookies(childsCookies);
    await page.goto(address(base, '/{lang}/barn/hej', lang));
    if (new URL(page.url()).pathname.endsWith('/hej')) return;
    await page.goto(address(base, '/{lang}/barn', lang));
    await page.fill('input[name=code]', childsCode);
    await send(page);
    childsCookies = await page.context().cookies();
  },
  /** Waits for the app on another device. */
  async waiting(page, base, lang) {
    await page.goto(address(base, '/{lang}/logga-in/mina-sidor', lang));
    await send(page, 'main button[name=device][value=other]');
  },
  /** Waits for the app on this device. */
  async waitingHere(page, base, lang) {
    await page.goto(address(base, '/{lang}/logga-in/mina-sidor', lang));
    await send(page, 'main button[name=device][value=same]');
  },
};
