// A8: 320 px wide, nothing is read sideways but a table in a region one can reach and whose name one hears.
export const reflow = {
  id: 'A8',
  says: 'nothing scrolls sideways at 320 px',
  when: ({ lang, full }) => full || lang !== 'en',
  async find(page) {
    await page.setViewportSize({ width: 320, height: 640 });
    return page.evaluate(sideways);
  },
};

function sideways() {
  const { isSeen, describe } = globalThis.seen;
  const problems = [];
  const width = document.documentElement.scrollWidth;
  if (width > 320) {
    const within = (element) => {
      const box = element.getBoundingClientRect();
      return box.right <= 320.5 && box.left >= -0.5;
    };
    const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!isSeen(element) || within(element)) return false;
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return false;
      return true;
    });
    problems.push(`the page is ${width} px wide; too wide: ${wide.slice(-3).map(describe).join(', ')}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (!/auto|scroll/.test(style.overflowX) || element.scrollWidth <= element.clientWidth + 1 || !isSeen(element)) continue;
    if (element.matches('textarea, input, select')) continue;
    const isReached = element.tabIndex >= 0;
    const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    if (!isReached || !isNamed) problems.push(`${describe(element)} scrolls sideways but has no ${isReached ? 'name' : 'tabindex'}`);
  }
  return problems;
}
