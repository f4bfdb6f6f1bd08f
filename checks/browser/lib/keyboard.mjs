// A person without a mouse: Tab, Enter, Space and the arrows.
const MOST_STOPS = 120;

export const isMainButton = (one) => one.localName === 'button' && !one.name && one.closest('main form') !== null && one.tabIndex >= 0;

/** Tabs to the first stop that fits: a function of the element, run in the page. */
export async function tabTo(page, fits) {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(`(${fits})(document.activeElement)`);
    if (isThere) return;
  }
  throw new Error(`the Tab key does not reach what is wanted at ${page.url()}: ${fits}`);
}

/** Tabs there and presses Enter; waits for the page that follows. */
export async function press(page, fits) {
  await tabTo(page, fits);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** A shortcut that leads to another page. */
export const leap = (page, keys) => Promise.all([page.waitForEvent('load'), page.keyboard.press(keys)]);

export async function type(page, name, text) {
  await tabTo(page, `(one) => one.name === ${JSON.stringify(name)}`);
  await page.keyboard.type(text);
}

/** Tabs to a group of radio buttons and goes down with the arrows until the answer is chosen. */
export async function choose(page, name, value) {
  await tabTo(page, `(one) => one.name === ${JSON.stringify(name)}`);
  await page.keyboard.press('Space');
  for (let nth = 0; nth < 12; nth += 1) {
    if ((await page.evaluate(() => document.activeElement.value)) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not lead to ${value}`);
}

/** Ticks the box that the Tab key comes to. */
export async function tick(page, name) {
  await tabTo(page, `(one) => one.name === ${JSON.stringify(name)}`);
  await page.keyboard.press('Space');
}
