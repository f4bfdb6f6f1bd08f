// A4: the page reads in one order, with and without its styles. Without them nothing is missing, its headings are an
// outline, and each question stands before its field; with them, in one column, nothing stands above what is read
// before it. Held against the page itself, since what stands on it depends on the day.
import { open } from '../lib/visit.mjs';

export const order = {
  id: 'A4',
  says: 'one order, with and without styles',
  opens: true,
  when: ({ script, full }) => full || script === 'off',
  async find(page, { url }) {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, url);
    const styled = await page.evaluate(inOrder);
    const isStyle = ({ pathname }) => pathname.endsWith('.css');
    await page.route(isStyle, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    try {
      await open(page, url);
      const bare = await page.evaluate(outline);
      // A minute may pass between the two.
      const timeless = (line) => line.replace(/\d{2}:\d{2}/g, '--:--');
      const stands = bare.read.map(timeless);
      const gone = styled.read.filter((line) => !stands.includes(timeless(line)));
      return [...styled.problems, ...bare.problems, ...gone.map((line) => `only styles show "${line}"`)];
    } finally {
      await page.unroute(isStyle);
    }
  },
};

/** Headings, fields and buttons of the main part, from above to below. */
function inOrder() {
  const { describe, isSeen, isOnlyHeard } = globalThis.seen;
  const problems = [];
  const read = [];
  let lowest = null;
  for (const element of document.querySelectorAll('main :is(h1, h2, h3, h4, p, label, input, select, textarea, button, a)')) {
    if (!isSeen(element) || isOnlyHeard(element)) continue;
    if (/^(H\d|P)$/.test(element.tagName)) read.push(element.textContent.trim().replace(/\s+/g, ' '));
    const box = element.getBoundingClientRect();
    const isAbove = lowest && box.bottom <= lowest.box.top + 1;
    const isBeside = isAbove && (box.right <= lowest.box.left || box.left >= lowest.box.right);
    if (isAbove && !isBeside) problems.push(`${describe(element)} is read after ${lowest.is} but stands above it`);
    lowest = { box, is: describe(element) };
  }
  return { problems, read };
}

function outline() {
  const { describe, isSeen } = globalThis.seen;
  const problems = [];
  const seen = (what) => [...document.querySelectorAll(what)].filter(isSeen);
  if (seen('main').length !== 1) problems.push(`${seen('main').length} main parts`);
  if (seen('h1').length !== 1) problems.push(`${seen('h1').length} first headings`);
  let level = 0;
  for (const heading of seen(':is(h1, h2, h3, h4, h5, h6):not(footer *)')) {
    const its = Number(heading.localName[1]);
    if (its > level + 1) problems.push(`${describe(heading)} comes after a heading of level ${level}`);
    level = its;
  }
  for (const field of seen('main :is(input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea)')) {
    const label = field.labels?.[0];
    if (label && !(label.compareDocumentPosition(field) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))) problems.push(`${describe(field)} comes before its question`);
  }
  const first = document.querySelector('a[href]');
  if (!first?.hash || first.hash.length < 2) problems.push('the first link does not skip to the content');
  return { problems, read: seen('main :is(h1, h2, h3, h4, p)').map((one) => one.textContent.trim().replace(/\s+/g, ' ')) };
}
