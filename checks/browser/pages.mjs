// The page checks: each route in its combinations, each check on a fresh load of the page.
import { join } from 'node:path';
import { contextFor } from './lib/browser.mjs';
import { signIn } from './lib/people.mjs';
import { screenshots } from './lib/places.mjs';
import { address, open } from './lib/visit.mjs';
import { combinations } from './matrix.mjs';
import { CHECKS } from './own/all.mjs';

const SIDE_BY_SIDE = 2;
const PATIENCE_MS = 60_000;

export async function runPages({ browser, base, routes, full, tally, people }) {
  const visits = routes.flatMap((route, turn) => combinations(turn, full).map((as, row) => ({ route, as, row })));
  const started = Date.now();
  let done = 0;
  async function worker() {
    for (let next = visits.shift(); next; next = visits.shift()) {
      await visit({ browser, base, tally, people, full, ...next });
      done += 1;
      if (done % 10 === 0) console.log(`part pages: ${done} seen, ${Math.round((Date.now() - started) / 1000)} s`);
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}

async function visit({ browser, base, tally, people, full, route, as, row }) {
  const name = `${route.path} ${as.lang} ${as.theme} script ${as.script}`;
  const context = await contextFor(browser, as);
  try {
    if (route.as) await signIn(context, base, route.as, people);
    const page = await context.newPage();
    const url = address(base, route.path, as.lang);
    const answer = await open(page, url);
    const wanted = route.status ?? 200;
    if (answer.status() !== wanted) {
      const why = answer.status() === 404 ? 'there is no such route yet' : `it answers ${answer.status()}, not ${wanted}`;
      tally.note(name, [`${why}: ${route.path}`]);
      return;
    }
    await picture(page, route, as);
    for (const check of CHECKS) {
      const about = { ...as, route, half: route.half ?? 'resident', url, row, full };
      if (check.when(about)) tally.note(`${check.id} ${check.says}: ${name}`, await problemsOf(check, page, about));
    }
  } catch (fault) {
    tally.note(name, [fault.message.split('\n').slice(0, 4).join(' ')]);
  } finally {
    await context.close();
  }
}

/** On a fresh load, with the usual window and media, whatever the check before it did. */
export async function problemsOf(check, page, about) {
  const tooLong = AbortSignal.timeout(PATIENCE_MS);
  const waited = new Promise((_, refuse) => tooLong.addEventListener('abort', () => refuse(new Error(`no answer in ${PATIENCE_MS / 1000} s`))));
  return Promise.race([find(check, page, about), waited]).catch((fault) => [
    `the check itself failed: ${fault.message.split('\n').slice(0, 3).join(' ')}`,
  ]);
}

async function find(check, page, about) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null, colorScheme: about.theme ?? 'light' });
  const response = check.opens ? undefined : await open(page, about.url);
  return check.find(page, { ...about, response });
}

async function picture(page, route, as) {
  const name = `${route.path.replace(/[^a-z0-9]+/gi, '_').replace(/^_|_$/g, '') || 'start'}-${as.lang}-${as.theme}-${as.script}`;
  await page.screenshot({ path: join(screenshots(), `${name}.png`), fullPage: true });
}
