// A17: an empty form comes back with what is wrong first, said in the title, linked to each question, and with
// everything that was typed.
import { ready } from '../lib/visit.mjs';

const TITLE_STARTS = { sv: 'Fel', en: 'Error', ar: 'خطأ', so: 'Khalad', 'sv-enkel': 'Fel' };
const TYPED = 'Åsa Östlund';

export const errors = {
  id: 'A17',
  says: 'a form with errors says what and where',
  when: ({ route }) => Boolean(route?.form),
  async find(page, { lang, script, route }) {
    const form = typeof route.form === 'string' ? route.form : 'main form';
    const typedIn = await page.evaluate(typeSomething, { form, text: TYPED });
    if (typedIn === null) return [`there is no form (${form})`];
    await Promise.all([page.waitForEvent('load'), page.locator(`${form} [type=submit]:not([name]):not([tabindex="-1"])`).first().click()]);
    await ready(page);
    const problems = await page.evaluate(wellSaid, { start: TITLE_STARTS[lang], hasScript: script === 'on' });
    if (typedIn) {
      const kept = await page.evaluate((name) => document.querySelector(`[name="${CSS.escape(name)}"]`)?.value, typedIn);
      if (kept !== TYPED) problems.push(`what was typed in "${typedIn}" is gone`);
    }
    return problems;
  },
};

/** Types in one text field that is not asked for, so that it alone does not make the form right. */
function typeSomething({ form, text }) {
  const found = document.querySelector(form);
  if (!found) return null;
  found.noValidate = true;
  const fields = [...found.querySelectorAll('input[type=text], input:not([type]), textarea')];
  if (fields.length < 2) return '';
  const field = fields.find((one) => !one.required && one.getAttribute('aria-required') !== 'true') ?? fields[0];
  field.value = text;
  return field.name;
}

function wellSaid({ start, hasScript }) {
  const { describe, isSeen } = globalThis.seen;
  const problems = [];
  if (!document.title.startsWith(`${start}:`)) problems.push(`the title is "${document.title}", it must start with "${start}:"`);
  const summary = document.querySelector('main [role=alert], main [data-error-summary], main .error-summary');
  if (!summary || !isSeen(summary)) return [...problems, 'there is no summary of the errors in main'];
  const before = [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea, main h1')];
  const isFirst = before.every((one) => summary.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING || summary.contains(one));
  if (!isFirst) problems.push('the summary does not stand before the heading and the form');
  if (hasScript && !summary.contains(document.activeElement)) problems.push('focus was not moved to the summary');
  const links = [...summary.querySelectorAll('a[href^="#"]')];
  if (links.length === 0) problems.push('the summary links to no question');
  for (const link of links) {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      problems.push(`${describe(link)} leads nowhere`);
      continue;
    }
    const holder = field.closest('fieldset');
    const told = [field, holder].filter(Boolean).flatMap((one) => (one.getAttribute('aria-describedby') ?? '').split(/\s+/)).filter(Boolean);
    if (!told.some((id) => document.getElementById(id)?.textContent.trim())) problems.push(`${describe(field)} is not described by its error`);
    const invalid = [field, holder, ...(holder?.querySelectorAll('input') ?? [])].filter(Boolean).some((one) => one.getAttribute('aria-invalid') === 'true');
    if (!invalid) problems.push(`${describe(field)} is not marked aria-invalid`);
  }
  return problems;
}
