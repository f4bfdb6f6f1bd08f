// A11 (smoke): in forced colours a box that was told by its background alone still has an edge.
export const forcedColours = {
  id: 'A11',
  says: 'boxes keep an edge in forced colours',
  when: ({ row, full }) => full || row === 0,
  async find(page) {
    await page.evaluate(markBoxes);
    await page.emulateMedia({ forcedColors: 'active' });
    return page.evaluate(edgeless);
  },
};

function markBoxes() {
  const { isSeen, isOnlyHeard, ground, contrast } = globalThis.seen;
  const notBoxes = 'html, body, header, footer, nav, main, table, table *, option, mark, code, kbd, bdi, svg, svg *, progress, meter, img';
  globalThis.boxes = [...document.body.querySelectorAll('*')].filter((one) => {
    if (one.matches(notBoxes) || !isSeen(one) || isOnlyHeard(one) || !one.textContent.trim()) return false;
    const style = getComputedStyle(one);
    if (style.display === 'inline' || one.getBoundingClientRect().width > innerWidth * 0.95) return false;
    return contrast(ground(one), ground(one.parentElement)) > 1.06;
  });
}

function edgeless() {
  const { describe, isSeen } = globalThis.seen;
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  const hasEdge = (one) => {
    const style = getComputedStyle(one);
    const border = sides.some((side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1);
    return border || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1);
  };
  return globalThis.boxes.filter((one) => isSeen(one) && !hasEdge(one)).map((one) => `${describe(one)} loses its edge`);
}
