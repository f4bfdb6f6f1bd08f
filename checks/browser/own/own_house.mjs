// Nothing is fetched from anywhere else, nothing the page needs is missing, and the content policy is not hit.
import { setTimeout as wait } from 'node:timers/promises';
import { open } from '../lib/visit.mjs';

/** What scripts ask for once the page has loaded comes within this. */
const LATE_MS = 200;

export const ownHouse = {
  id: 'own',
  says: 'the page is whole and asks nobody else',
  opens: true,
  when: () => true,
  async find(page, { url, route }) {
    const problems = [];
    const home = new URL(url).origin;
    const asked = (request) => {
      const to = new URL(request.url());
      if (to.origin !== home && to.protocol.startsWith('http')) problems.push(`asks ${to.origin}`);
    };
    const answered = (response) => {
      const isPage = response.request().isNavigationRequest() && response.status() === (route?.status ?? 200);
      if (response.status() >= 400 && !isPage) problems.push(`${new URL(response.url()).pathname} answers ${response.status()}`);
    };
    const said = (message) => {
      const isOurFault = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
      if (isOurFault) problems.push(`the browser complains: ${message.text().slice(0, 160)}`);
    };
    const threw = (fault) => problems.push(`a script failed: ${fault.message}`);
    page.on('request', asked).on('response', answered).on('console', said).on('pageerror', threw);
    await open(page, url);
    await wait(LATE_MS);
    page.off('request', asked).off('response', answered).off('console', said).off('pageerror', threw);
    return problems;
  },
};
