// A7: what one presses is 24 by 24 CSS pixels or has that much room; a resident's main action is 44 high.
export const targets = {
  id: 'A7',
  says: 'targets are large enough',
  looks: true,
  when: ({ row, full }) => full || row === 0,
  find: (page, { half }) => page.evaluate(measure, half),
};

function measure(half) {
  const { isSeen, isOnlyHeard, describe } = globalThis.seen;
  const LEAST = 24;
  const MAIN_ACTION = 44;
  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=link]';
  const union = (one, other) => {
    const left = Math.min(one.left, other.left);
    const top = Math.min(one.top, other.top);
    return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
  };
  const boxOf = (element) => {
    const box = element.getBoundingClientRect();
    const label = ['checkbox', 'radio'].includes(element.type) && [...(element.labels ?? [])].find(isSeen);
    return label ? union(box, label.getBoundingClientRect()) : box;
  };
  const isInline = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const around = element.parentElement.textContent.replace(element.textContent, '').trim();
    return around.length > 0;
  };
  const all = [...document.querySelectorAll(pressed)]
    .filter((element) => isSeen(element) && !isOnlyHeard(element))
    .map((element) => ({ element, box: boxOf(element) }));
  const isSmall = ({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const distanceToBox = ([x, y], box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const hasRoom = (one) =>
    all.every((other) => {
      if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return true;
      const [x, y] = middle(one.box);
      if (distanceToBox([x, y], other.box) < LEAST / 2) return false;
      const [ox, oy] = middle(other.box);
      return !isSmall(other) || Math.hypot(x - ox, y - oy) >= LEAST;
    });
  const size = ({ box }) => `${Math.round(box.width)} by ${Math.round(box.height)}`;
  const problems = all
    .filter((one) => isSmall(one) && !isInline(one.element) && !hasRoom(one))
    .map((one) => `${describe(one.element)} is ${size(one)} px, with too little room`);
  if (half === 'resident') {
    const main = all.filter(({ element }) => element.matches('main form [type=submit]'));
    const low = main.filter(({ box }) => box.height < MAIN_ACTION - 0.5);
    problems.push(...low.map((one) => `the main action ${describe(one.element)} is ${size(one)} px, less than ${MAIN_ACTION} high`));
  }
  return problems;
}
