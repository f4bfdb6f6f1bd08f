// Checks the whole system in Chromium: first the checks themselves (selftest), then tales, then pages.
//
//   node checks/browser/run.mjs [--full] [--only selftest|tales|pages] [--route /path] [--check A4]
//       [--tale NAME]                    tales whose file begins so
//       [--base http://127.0.0.1:PORT --data DIR]   a house that runs already, and its folder
//       [--routes FILE]                  another list of pages
//
// In the environment: HANDSLAG_BIN (the built program; target/debug/handslag unless told), CHROMIUM,
// HANDSLAG_SCREENSHOTS. The last line is `N passed, N failed`; the exit code says the same.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, shut } from './lib/browser.mjs';
import { house } from './lib/places.mjs';
import { startHouse } from './lib/server.mjs';
import { Tally } from './lib/tally.mjs';
import { livesIn } from './lib/town.mjs';

const { values: asked } = parseArgs({
  options: {
    full: { type: 'boolean' },
    only: { type: 'string', multiple: true },
    route: { type: 'string' },
    tale: { type: 'string' },
    check: { type: 'string' },
    base: { type: 'string' },
    data: { type: 'string' },
    routes: { type: 'string' },
  },
});
const wants = (part) => !asked.only || asked.only.includes(part);
const tally = new Tally();
const toStop = [];

async function stopAll() {
  for (const stop of toStop.splice(0).reverse()) await stop().catch(() => {});
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await stopAll();
    process.exit(130);
  });
}

async function selftest(browser) {
  const { runSelftest } = await import('./selftest/run.mjs');
  console.log('part selftest: each check passes a good page and fails a bad one');
  await runSelftest(browser, tally);
}

async function tales(browser, base) {
  const { runTales } = await import('./lib/tales.mjs');
  console.log('part tales: people use the whole system');
  await runTales(browser, base, tally, asked.tale ?? '');
}

async function pages(browser, base) {
  const { runPages } = await import('./pages.mjs');
  const { routes } = JSON.parse(readFileSync(asked.routes ?? new URL('routes.json', import.meta.url), 'utf8'));
  const chosen = asked.route ? routes.filter((route) => route.path === asked.route) : routes;
  console.log(`part pages: ${chosen.length} routes${asked.full ? ', the whole matrix' : ''}`);
  await runPages({ browser, base, routes: chosen, full: asked.full, only: asked.check, tally });
}

/** Starts the program; nothing if it cannot be, which is counted. */
async function start() {
  const program = process.env.HANDSLAG_BIN ?? house('target/debug/handslag');
  if (!existsSync(program)) {
    tally.note('the program is built', [`${program} does not exist; run: cargo build --package handslag`]);
    return undefined;
  }
  try {
    const running = await startHouse(program);
    toStop.push(running.stop);
    tally.note('the program starts and answers', []);
    return running;
  } catch (fault) {
    tally.note('the program starts and answers', [fault.message]);
    return undefined;
  }
}

async function main() {
  const browser = await launch();
  toStop.push(() => shut(browser));
  if (wants('selftest')) await selftest(browser);
  if (!wants('tales') && !wants('pages')) return;
  const running = asked.base ? { base: asked.base, data: asked.data, problems: () => [] } : await start();
  if (!running) return;
  if (running.data) livesIn(running.data);
  if (wants('tales')) await tales(browser, running.base);
  if (wants('pages')) await pages(browser, running.base);
  tally.note('the program is still alive at the end', running.problems());
}

/** Nothing waits for ever: a run that is stuck says so and ends. */
const LONGEST_MS = (asked.full ? 90 : 24) * 60_000;
setTimeout(async () => {
  tally.note('the run itself', [`still going after ${LONGEST_MS / 60_000} minutes`]);
  await Promise.race([stopAll(), new Promise((go) => setTimeout(go, 5_000))]);
  console.log(tally.line());
  process.exit(1);
}, LONGEST_MS).unref();

try {
  await main();
} catch (fault) {
  tally.note('the run itself', [fault.stack ?? String(fault)]);
} finally {
  await stopAll();
}
console.log(tally.line());
process.exit(tally.failed ? 1 : 0);
