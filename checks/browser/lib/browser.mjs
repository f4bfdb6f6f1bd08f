// Debian's Chromium, and contexts for one combination of language, theme and script.
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';

// The shell without a window draws the same and takes little more than half the time.
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const LOCALES = { sv: 'sv-SE', en: 'en-GB', ar: 'ar', 'sv-enkel': 'sv-SE' };

export async function launch() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('no Chromium found; on Debian: apt-get install chromium');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A microphone that hears a made-up tone.
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  });
}

/**
 * Closes a page, a context or a browser. Chromium says yes to closing a page that is just going elsewhere and then keeps
 * it, so nobody waits for long: what is left goes with the browser.
 */
export const shut = (what) => Promise.race([what.close().catch(() => {}), wait(5_000, undefined, { ref: false })]);

/** @param {{lang?: string, theme?: string, script?: string}} as how the page is met */
export function contextFor(browser, { lang = 'sv', theme = 'light', script = 'on' } = {}, more = {}) {
  return browser.newContext({
    locale: LOCALES[lang] ?? lang,
    timezoneId: 'Europe/Stockholm',
    colorScheme: theme,
    javaScriptEnabled: script === 'on',
    viewport: { width: 1280, height: 800 },
    ...more,
  });
}
