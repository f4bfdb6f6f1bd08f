// Runs every tale in tales/: `export const name` (a sentence) and `export async function run(tools)`; with
// `export const ways` (each with `says`) it is told once in each of them, which `tools.way` names.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contextFor, shut } from './browser.mjs';
import { inTime } from './patience.mjs';
import { signIn } from './people.mjs';
import { screenshots } from './places.mjs';
import { address, open } from './visit.mjs';

const folder = new URL('../tales/', import.meta.url);
const LONGEST_MS = 240_000;

export async function runTales(browser, base, tally, begins = '') {
  for (const file of readdirSync(folder).filter((name) => name.startsWith(begins) && name.endsWith('.mjs')).sort()) {
    const tale = await import(new URL(file, folder));
    for (const way of tale.ways ?? [{}]) await runTale({ browser, base, tale, file, tally, way });
  }
}

export async function runTale({ browser, base, tale, file, tally, way = {} }) {
  const started = Date.now();
  const problems = [];
  const contexts = [];
  const tools = {
    browser,
    base,
    way,
    /** A context of one's own: `await as({ who: 'resident', lang: 'ar', script: 'off' })`. */
    async as({ who, viewport, ...how } = {}) {
      const context = await contextFor(browser, how, viewport ? { viewport } : {});
      contexts.push(context);
      if (who) await signIn(context, base, who);
      return context;
    },
    open: (page, path, lang) => open(page, address(base, path, lang)),
    /** Something that must be so; the tale goes on either way. */
    check(isSo, otherwise) {
      if (!isSo) problems.push(otherwise);
    },
  };
  try {
    if (!(await inTime(LONGEST_MS, tale.run(tools)))) problems.push(`not told in ${LONGEST_MS / 1000} s`);
  } catch (fault) {
    problems.push(fault.message.split('\n').slice(0, 6).join('\n      '));
  }
  if (problems.length > 0) problems.push(...(await pictures(contexts, file)));
  await Promise.all(contexts.map(shut));
  const told = way.says ? `${tale.name}: ${way.says}` : tale.name;
  tally.note(`tale: ${told} (tales/${file})`, problems);
  console.log(`    ${told}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function pictures(contexts, file) {
  const pages = contexts.flatMap((context) => context.pages());
  const paths = pages.map((_, at) => join(screenshots(), `tale-${file.replace('.mjs', '')}-${at + 1}.png`));
  await Promise.all(pages.map((page, at) => page.screenshot({ path: paths[at], fullPage: true, timeout: 5_000 }).catch(() => {})));
  return paths.map((path, at) => `stands at ${pages[at].url()}, picture ${path}`);
}
