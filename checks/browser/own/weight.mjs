// A30: a resident's page with all it needs weighs 80 KB at most as it travels.
import { setTimeout as wait } from 'node:timers/promises';
import { open } from '../lib/visit.mjs';

/** What scripts ask for once the page has loaded comes within this. */
const LATE_MS = 200;

const MOST = 80 * 1024;

export const weight = {
  id: 'A30',
  says: 'the page is light',
  opens: true,
  when: ({ half, script, full }) => half === 'resident' && (full || script === 'on'),
  async find(page, { url }) {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const paths = new Map();
    let bytes = 0;
    session.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
    const heavy = [];
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      heavy.push([encodedDataLength, paths.get(requestId)]);
    });
    await open(page, url);
    await wait(LATE_MS);
    await session.detach();
    if (bytes <= MOST) return [];
    const list = heavy.sort((a, b) => b[0] - a[0]).slice(0, 4).map(([size, path]) => `${path} ${Math.round(size / 1024)} KB`);
    return [`${Math.round(bytes / 1024)} KB, at most ${MOST / 1024}: ${list.join(', ')}`];
  },
};
