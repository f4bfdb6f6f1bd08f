// A1: axe-core finds nothing. It is a floor: it sees perhaps half of what is wrong.
import axeCore from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe waits by timers, which do not ring where scripts are off. The page has loaded without its own by then. */
async function withTimers(page, script, run) {
  if (script !== 'off') return run();
  const session = await page.context().newCDPSession(page);
  // First as it is, else the browser takes the change for none: each session has a wish of its own.
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  try {
    return await run();
  } finally {
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
}

async function violationsIn(page) {
  await page.evaluate(axeCore.source);
  return page.evaluate(async (values) => {
    const result = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return result.violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }));
  }, TAGS);
}

export const axe = {
  id: 'A1',
  says: 'axe finds nothing',
  looks: true,
  when: () => true,
  async find(page, { script }) {
    const violations = await withTimers(page, script, () => violationsIn(page));
    return violations.map(({ id, help, where }) => `${id}: ${help} (${where.slice(0, 3).join(', ')}, ${where.length} in all)`);
  },
};
