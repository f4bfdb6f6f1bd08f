// A12: who asked for less motion gets none.
export const motion = {
  id: 'A12',
  says: 'nothing moves for who asked for less motion',
  when: ({ row, full }) => full || row === 0,
  async find(page) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return page.evaluate(moving);
  },
};

function moving() {
  const { describe } = globalThis.seen;
  const seconds = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
  const problems = [];
  for (const one of document.querySelectorAll('body, body *')) {
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(one, part || null);
      const moves = style.animationName !== 'none' && seconds(style.animationDuration) > 0.011;
      const glides = style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.011;
      if (moves || glides) problems.push(`${describe(one)}${part} moves for ${moves ? style.animationDuration : style.transitionDuration}`);
    }
  }
  return problems;
}
