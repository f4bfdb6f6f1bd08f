// Most read on a phone, and some on a line that is slow: the page must be there before they give up.
import { shut } from '../lib/browser.mjs';

export const name = 'On a slow 3G line an article can be read within three seconds, and weighs no more than 60 KB with all it needs';

/** As Chromium's own tools have it: 400 kbit a second each way, 400 ms to the server and back. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: (400 * 1024) / 8, uploadThroughput: (400 * 1024) / 8 };
const USABLE_MS = 3_000;
const LARGEST = 60 * 1024;
const PAGES = ['/sv/guide/alkohol-eller-droger', '/ar/guide/nagon-har-anmalt-oro', '/sv/guide'];

export async function run({ as, base, check }) {
  for (const path of PAGES) await reads({ as, base, check, path });
}

async function reads({ as, base, check, path }) {
  const context = await as({ script: 'on', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.goto(new URL(path, base).href, { waitUntil: 'load' });
  // On a busy machine the paint is told of after the page has loaded.
  const painted = await page.evaluate(async () => {
    const paint = await new Promise((told) => {
      const look = (seen) => {
        const [first] = seen.getEntriesByName('first-contentful-paint');
        if (first) told(first);
      };
      new PerformanceObserver(look).observe({ type: 'paint', buffered: true });
      setTimeout(told, 10_000);
    });
    return { paint: paint?.startTime ?? Infinity, read: performance.getEntriesByType('navigation')[0].domInteractive };
  });
  // What is painted can be read at once: all of the text comes with the page.
  const usable = Math.round(Math.max(painted.paint, painted.read));
  console.log(`    ${path}: usable after ${usable} ms on a slow 3G line, ${(bytes / 1024).toFixed(1)} KB in all`);
  check(usable <= USABLE_MS, `${path} can be read after ${usable} ms, not ${USABLE_MS}`);
  check(bytes <= LARGEST, `${path} weighs ${Math.round(bytes / 1024)} KB, at most ${LARGEST / 1024}`);
  check(await page.locator('main h1').isVisible(), `${path} shows nothing`);
  await shut(context);
}
