// The page checks: each route in its combinations, each check on a page that none before it has changed.
import { join } from 'node:path';
import { contextFor, launch, shut } from './lib/browser.mjs';
import { makeCases } from './lib/cases.mjs';
import { inTime } from './lib/patience.mjs';
import { sessionOf } from './lib/people.mjs';
import { screenshots } from './lib/places.mjs';
import { READY } from './lib/ready.mjs';
import { address, chooseStaffLanguage, open } from './lib/visit.mjs';
import { combinations } from './matrix.mjs';
import { CHECKS } from './own/all.mjs';

const SIDE_BY_SIDE = 3;
const PATIENCE_MS = 60_000;
/** A page with all its checks. A browser that does not answer for so long is replaced, and the page met anew. */
const VISIT_MS = 180_000;

export async function runPages({ browser, base, routes, full, only, tally, people }) {
  const started = Date.now();
  const first = browser;
  /** Whoever is stuck asks for another browser; who asks after somebody else gets that one. */
  async function another(stuck) {
    if (stuck !== browser) return browser;
    shut(stuck);
    browser = await launch();
    console.log('part pages: the browser did not answer and was replaced');
    return browser;
  }
  const signedIn = (who) => sessionOf(browser, base, who, people);
  const all = await expanded({ browser, base, routes, full, tally, signedIn, another });
  const visits = all.flatMap((route, turn) =>
    combinations(turn, full, route)
      .map((as, row) => ({ route, as, row }))
      .filter(({ as }) => !route.script || route.script === as.script),
  );
  let done = 0;
  async function met(next) {
    for (const last of [false, true]) {
      const now = browser;
      const noted = [];
      const own = { note: (name, problems) => noted.push([name, problems]) };
      const answered = await inTime(VISIT_MS, visit({ browser: now, base, tally: own, signedIn, full, only, ...next }));
      if (!answered && !last) {
        await another(now);
        continue;
      }
      if (!answered) noted.push([next.route.name, [`no answer in ${VISIT_MS / 1000} s, twice`]]);
      for (const [name, problems] of noted) tally.note(name, problems);
      return;
    }
  }
  async function worker() {
    for (let next = visits.shift(); next; next = visits.shift()) {
      await met(next);
      done += 1;
      if (done % 20 === 0) console.log(`part pages: ${done} seen, ${Math.round((Date.now() - started) / 1000)} s`);
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  console.log(`part pages: ${done} seen, ${Math.round((Date.now() - started) / 1000)} s; longest in ${longest()}`);
  if (browser !== first) await shut(browser);
}

/** Milliseconds that each check took, in all pages. */
const spent = new Map();

function longest() {
  const ordered = [...spent].sort(([, one], [, other]) => other - one).slice(0, 8);
  return ordered.map(([id, ms]) => `${id} ${Math.round(ms / 1000)} s`).join(', ');
}

/** In a browser that answers. */
async function casesMade(browser, base, another) {
  let cases;
  const make = (inThis) =>
    makeCases(inThis, base).then((made) => {
      cases = made;
    });
  if (await inTime(VISIT_MS, make(browser))) return cases;
  if (await inTime(VISIT_MS, make(await another(browser)))) return cases;
  throw new Error(`no cases were made in ${VISIT_MS / 1000} s, twice`);
}

/** Routes with their cases in place, and one route for each link that a route with `each` shows. */
async function expanded({ browser, base, routes, full, tally, signedIn, another }) {
  const needsCases = routes.some((route) => route.ready === 'childInside' || /\{(reported|running|decided)\}/.test(route.path));
  let cases = {};
  if (needsCases) {
    try {
      cases = await casesMade(browser, base, another);
      tally.note('there are cases to look at', []);
    } catch (fault) {
      tally.note('there are cases to look at', [fault.message.split('\n').slice(0, 4).join(' ')]);
    }
  }
  const all = [];
  const met = new Set(); // a step that several cases have is met in the first of them
  for (const route of routes) {
    const path = route.path.replace(/\{(reported|running|decided)\}/g, (whole, name) => cases[name] ?? whole);
    if (/\{(reported|running|decided)\}/.test(path)) continue; // counted above
    const shown = { ...route, path, name: route.path };
    all.push(shown);
    if (!route.each || (route.eachInFull && !full)) continue;
    for (const link of await linked({ browser, base, route: shown, signedIn })) {
      const step = `${route.half} ${link.path.split('/').at(-1)}`;
      if (!met.has(step)) all.push(link);
      met.add(step);
    }
  }
  return all;
}

async function linked({ browser, base, route, signedIn }) {
  const context = await contextFor(browser, { script: 'off' });
  try {
    if (route.as) await context.addCookies(await signedIn(route.as));
    const page = await context.newPage();
    await page.goto(address(base, route.path));
    const paths = await page.locator(route.each).evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
    return [...new Set(paths)].map((path) => ({
      path: path.replace(/^\/sv\//, '/{lang}/'),
      name: path.replace(address('http://localhost', route.path).slice('http://localhost'.length), route.name),
      half: route.half,
      as: route.as,
      form: route.forms !== false && !(route.sendable ?? []).some((step) => path.endsWith(`/${step}`)),
      seldom: true,
      once: route.eachInFull,
    }));
  } finally {
    await shut(context);
  }
}

async function visit({ browser, base, tally, signedIn, full, only, route, as, row }) {
  const half = route.half ?? 'resident';
  const name = `${route.name}${route.as ? ` as ${route.as}` : ''} ${as.lang} ${as.theme} script ${as.script}`;
  const context = await contextFor(browser, as);
  try {
    if (route.as) await context.addCookies(await signedIn(route.as));
    if (half === 'staff') await chooseStaffLanguage(context, base, as.lang);
    const page = await context.newPage();
    if (route.ready) await READY[route.ready](page, base, as.lang, route.as);
    const url = address(base, route.path, as.lang);
    const answer = await open(page, url);
    const wanted = route.status ?? 200;
    if (answer.status() !== wanted) {
      const why = answer.status() === 404 ? 'there is no such route yet' : `it answers ${answer.status()}, not ${wanted}`;
      tally.note(name, [`${why}: ${route.name}`]);
      return;
    }
    if (new URL(page.url()).pathname !== new URL(url).pathname) {
      tally.note(name, [`it leads to ${page.url()}`]);
      return;
    }
    await picture(page, route, as);
    for (const check of CHECKS.filter(({ id }) => !only || id === only)) {
      const about = { ...as, route, half, url, row, full };
      if (!check.when(about)) continue;
      const began = Date.now();
      tally.note(`${check.id} ${check.says}: ${name}`, await problemsOf(check, page, about));
      spent.set(check.id, (spent.get(check.id) ?? 0) + Date.now() - began);
    }
  } catch (fault) {
    tally.note(name, [fault.message.split('\n').slice(0, 4).join(' ')]);
  } finally {
    await shut(context);
  }
}

/** On a fresh load, with the usual window and media, unless nothing but looking was done since the last. */
export async function problemsOf(check, page, about) {
  const tooLong = AbortSignal.timeout(PATIENCE_MS);
  const waited = new Promise((_, refuse) => tooLong.addEventListener('abort', () => refuse(new Error(`no answer in ${PATIENCE_MS / 1000} s`))));
  return Promise.race([find(check, page, about), waited]).catch((fault) => [
    `the check itself failed: ${fault.message.split('\n').slice(0, 3).join(' ')}`,
  ]);
}

/** Pages that nothing has touched since they were loaded, with what the server answered. */
const untouched = new WeakMap();

async function find(check, page, about) {
  const kept = untouched.get(page);
  untouched.delete(page);
  if (check.looks && kept?.url === about.url) {
    untouched.set(page, kept);
    return check.find(page, { ...about, response: kept.response });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null, colorScheme: about.theme ?? 'light' });
  const response = check.opens ? undefined : await open(page, about.url);
  if (check.looks) untouched.set(page, { url: about.url, response });
  return check.find(page, { ...about, response });
}

async function picture(page, route, as) {
  const where = route.name.replace('{lang}', '').replace(/[^a-z0-9]+/gi, '_').replace(/^_|_$/g, '') || 'start';
  const who = route.as && !where.includes(route.as) ? `-${route.as}` : '';
  await page.screenshot({ path: join(screenshots(), `${where}${who}-${as.lang}-${as.theme}-${as.script}.png`), fullPage: true });
}
