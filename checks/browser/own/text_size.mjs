// A9: text at 200 per cent and with the spacing of WCAG 1.4.12: nothing lost, nothing laid over, no sideways scroll.
import { addStyle } from '../lib/visit.mjs';

const LARGE = 'html { font-size: 200% !important; }';
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  'p { margin-block-end: 2em !important; }';

export const textSize = {
  id: 'A9',
  says: 'large and spaced text is not lost',
  when: ({ lang, full }) => full || lang !== 'en',
  async find(page) {
    await page.evaluate(noteClipped);
    await addStyle(page, LARGE);
    const large = await page.evaluate(lost, '200 % text');
    await addStyle(page, SPACED);
    return [...large, ...(await page.evaluate(lost, 'spaced text'))];
  },
};

/** What is clipped from the start, by its own nature, is not lost by larger text. */
function noteClipped() {
  const clips = (style) => /hidden|clip/.test(style.overflowX + style.overflowY);
  const isOver = (one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
  globalThis.clippedAtFirst = new Set([...document.body.querySelectorAll('*')].filter((one) => clips(getComputedStyle(one)) && isOver(one)));
}

function lost(when) {
  const { isSeen, isOnlyHeard, describe, texts } = globalThis.seen;
  const problems = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1) problems.push(`${when}: the page scrolls sideways (${page.scrollWidth} of ${page.clientWidth} px)`);
  for (const one of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(one);
    const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
    // A line that one types in moves under the caret.
    if (!clips || one.matches('input[type=text], input[type=search], input[type=email], input[type=tel]')) continue;
    if (globalThis.clippedAtFirst.has(one) || !isSeen(one) || isOnlyHeard(one) || one.closest('svg')) continue;
    if (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2) problems.push(`${when}: text is cut off in ${describe(one)}`);
  }
  const leaves = [];
  for (const [node, element] of texts()) {
    if (!isSeen(element) || isOnlyHeard(element) || element.closest('svg, option, select')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // Skip links and the like wait above the page until they have focus.
    const isOnPage = (box) => box.bottom + scrollY > 0 && box.right > 0;
    leaves.push(...[...range.getClientRects()].filter(isOnPage).map((box) => ({ element, box })));
  }
  const floats = (one) => {
    for (let at = one; at; at = at.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
    return false;
  };
  const still = leaves.filter(({ element }) => !floats(element)).slice(0, 1200);
  for (const [at, one] of still.entries()) {
    for (const other of still.slice(at + 1)) {
      if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const smaller = Math.min(one.box.width * one.box.height, other.box.width * other.box.height);
      if (width > 2 && height > 2 && width * height > smaller * 0.4) {
        problems.push(`${when}: ${describe(one.element)} lies over ${describe(other.element)}`);
      }
    }
  }
  return [...new Set(problems)];
}
