// A5 and A6: with the Tab key alone one reaches everything, in reading order, sees where one stands, and
// nothing sticky lies over it.
const MOST_STOPS = 300;
/** A date has parts of its own to stop at. */
const MOST_PARTS = 8;

export const focus = {
  id: 'A5+A6',
  says: 'focus is reached, ordered, visible and not covered',
  when: ({ row, full }) => full || row === 0 || row === 2,
  async find(page) {
    await page.evaluate(remember);
    const problems = await page.evaluate(outOfTurn);
    const stops = [];
    let leaves = 0;
    let held = 0;
    for (let stop = 0; stop < MOST_STOPS && leaves < 2 && held < MOST_PARTS; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(look);
      const last = stops.at(-1);
      if (!at) {
        leaves += 1; // past the end; the next press comes in from the top
      } else if (at.place === last) {
        held += 1; // the parts of a date, or a trap
      } else if (stops.includes(at.place)) {
        break;
      } else {
        if (at.place < last) problems.push(`focus jumps back to ${at.what}`);
        held = 0;
        stops.push(at.place);
        problems.push(...at.problems);
      }
    }
    const missed = await page.evaluate(unreached, stops);
    return [...problems, ...missed];
  },
};

function outOfTurn() {
  const forced = [...document.querySelectorAll('[tabindex]')].filter((one) => one.tabIndex > 0);
  return forced.map((one) => `focus jumps: ${globalThis.seen.describe(one)} has tabindex ${one.tabIndex}`);
}

function remember() {
  const look = (style) => [style.boxShadow, style.backgroundColor, style.borderTopColor, style.borderTopWidth].join('|');
  globalThis.atRest = new Map([...document.querySelectorAll('*')].map((element) => [element, look(getComputedStyle(element))]));
  globalThis.lookOf = look;
  // From the top, wherever the page put focus by itself (a summary of errors takes it at once).
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

function look() {
  const { ground, contrast, describe, rgba } = globalThis.seen;
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const place = [...document.querySelectorAll('*')].indexOf(element);
  const what = describe(element);
  const problems = [];

  const hasOutline = (one) => {
    const style = getComputedStyle(one);
    const around = ground(one.parentElement ?? one);
    const wide = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return wide && contrast(rgba(style.outlineColor), around) >= 3;
  };
  const nearby = [element, element.parentElement, element.parentElement?.parentElement, ...(element.labels ?? [])];
  const changed = globalThis.lookOf(getComputedStyle(element)) !== globalThis.atRest.get(element);
  if (!nearby.filter(Boolean).some(hasOutline) && !changed) problems.push(`one cannot see that focus is on ${what}`);

  const box = element.getBoundingClientRect();
  const isOutside = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
  if (box.width < 1 || box.height < 1 || isOutside) {
    problems.push(`focus is out of sight on ${what}`);
  } else {
    const across = (from, to, share) => from + (to - from) * share;
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
    const isSticky = (one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position);
    const covers = (one) => {
      for (let at = one; at; at = at.parentElement) if (isSticky(at) && !at.contains(element)) return true;
      return false;
    };
    const covered = points.filter(([x, y]) => {
      const top = document.elementFromPoint(across(box.left, box.right, x), across(box.top, box.bottom, y));
      return top && !element.contains(top) && !top.contains(element) && covers(top);
    });
    if (covered.length > 0) problems.push(`something sticky lies over ${what}`);
  }
  return { place, what, problems };
}

function unreached(stops) {
  const { isSeen, describe } = globalThis.seen;
  const all = [...document.querySelectorAll('*')];
  const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const groups = new Set();
  return [...document.querySelectorAll(reachable)]
    .filter((one) => isSeen(one) && !one.disabled && one.tabIndex >= 0 && !one.closest('[inert]'))
    .filter((one) => {
      if (stops.includes(all.indexOf(one))) {
        if (one.type === 'radio') groups.add(one.name);
        return false;
      }
      return true;
    })
    .filter((one) => !(one.type === 'radio' && groups.has(one.name)))
    .map((one) => `the Tab key does not reach ${describe(one)}`);
}
