// A13: printed from dark mode the paper is light, without controls, with whole addresses and whole rows.
import { execFileSync } from 'node:child_process';

const INK = 128;
const MOST_INK = 0.35;

export const print = {
  id: 'A13',
  says: 'it prints as a page of paper',
  when: ({ row, full }) => full || row === 1,
  async find(page) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const problems = await page.evaluate(onPaper);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    const dark = shareOfInk(pdf);
    if (dark > MOST_INK) problems.push(`${Math.round(dark * 100)} % of the first paper is dark`);
    return problems;
  },
};

function onPaper() {
  const { isSeen, describe, luminance, ground } = globalThis.seen;
  const problems = [];
  if (luminance(ground(document.body)) < 0.8) problems.push('the ground of the paper is not light');
  const controls = 'button, [type=submit], [type=button], [type=search], nav, video, audio';
  for (const one of document.querySelectorAll(controls)) if (isSeen(one)) problems.push(`${describe(one)} is a control and is printed`);
  for (const link of document.querySelectorAll('main a[href^="http"]')) {
    const shown = getComputedStyle(link, '::after').content + link.textContent;
    if (isSeen(link) && !shown.includes(new URL(link.href).host)) problems.push(`the address of ${describe(link)} is not printed`);
  }
  for (const row of document.querySelectorAll('main tr')) {
    if (isSeen(row) && getComputedStyle(row).breakInside !== 'avoid') {
      problems.push(`a row may be cut in two: ${describe(row)}`);
      break;
    }
  }
  return problems;
}

/** The first page drawn in grey and counted, because a computed style is not yet ink. */
function shareOfInk(pdf) {
  const words = ['-gray', '-r', '20', '-f', '1', '-l', '1', '-singlefile', '-'];
  let picture;
  try {
    picture = execFileSync('pdftoppm', words, { input: pdf, maxBuffer: 64 * 1024 * 1024, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch (fault) {
    throw fault.code === 'ENOENT' ? new Error('pdftoppm is missing (poppler-utils)') : fault;
  }
  const head = picture.subarray(0, 40).toString('latin1').match(/^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/);
  if (!head) throw new Error('pdftoppm gave no picture');
  const pixels = picture.subarray(head[0].length);
  return pixels.reduce((sum, value) => sum + (value < INK ? 1 : 0), 0) / pixels.length;
}
