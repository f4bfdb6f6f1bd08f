// A report is often written on a small phone, in a hurry, in a language of one's own.
import { address } from '../lib/visit.mjs';
import { fill, neighboursAnswers, REPORT, report, send, told } from '../lib/work.mjs';

export const name = 'A neighbour reports on a phone 320 px wide, in Swedish, easy Swedish, Arabic and Somali, with and without JavaScript, and follows the number';

const ERROR = { sv: 'Fel:', 'sv-enkel': 'Fel:', ar: 'خطأ:', so: 'Khalad:' };

export async function run({ as, base, check }) {
  for (const [lang, script] of [['sv', 'off'], ['ar', 'off'], ['ar', 'on'], ['sv', 'on'], ['so', 'off'], ['sv-enkel', 'on']]) {
    const context = await as({ lang, script, viewport: { width: 320, height: 640 } });
    await tell(await context.newPage(), { base, lang, how: `in ${lang} with script ${script}`, check });
  }
}

async function tell(page, { base, lang, how, check }) {
  const fits = async () => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(wide <= 320, `${how} ${new URL(page.url()).pathname} is ${wide} px wide`);
  };
  await page.goto(address(base, '/{lang}', lang));
  await fits();
  await page.locator('main a[href$="/report_as_private_person"]').click();
  await fits();
  await send(page);
  await nothingTyped(page, { lang, how, check });
  let isFirstLong = true;
  await page.goto(address(base, REPORT, lang));
  const number = await report(page, base, {
    lang,
    answers: { ...neighboursAnswers(), 'child.0.number': '' },
    onPage: async () => {
      await fits();
      if (!isFirstLong || (await page.locator('main textarea[name=what]').count()) === 0) return;
      isFirstLong = false;
      await send(page);
      check((await page.title()).startsWith(ERROR[lang]), `${how} an unanswered question does not say so in the title`);
      check((await told(page)) !== '', `${how} an unanswered question is not told`);
      await fits();
    },
  });
  await fits();
  check(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(number), `${how} the number is "${number}"`);
  await follow(page, { base, lang, how, number, check });
  await fits();
}

/** A wrong number of a child comes back with what is wrong, and with everything that was typed. */
async function nothingTyped(page, { lang, how, check }) {
  await fill(page, { 'child.0.name': 'Elin', 'child.0.number': '20150917-0000' });
  await send(page);
  check((await page.title()).startsWith(ERROR[lang]), `${how} a wrong personal number does not say so in the title`);
  const kept = await page.locator('[name="child.0.name"]').inputValue();
  check(kept === 'Elin', `${how} the child's name was lost with the error`);
}

async function follow(page, { base, lang, how, number, check }) {
  await page.goto(address(base, '/{lang}/nummer', lang));
  await fill(page, { number: ` ${number.toLowerCase()} ` });
  await send(page);
  const shown = await page.locator('main .sos-alert').allInnerTexts();
  check(shown.join(' ').trim().length > 20, `${how} the number tells nothing`);
  check(!shown.join(' ').includes('Elin'), `${how} the number tells whose name it is`);
  // Ten numbers a minute may be tried from one address, and six are asked for here.
  if (!['ar', 'so'].includes(lang)) return;
  await fill(page, { number: 'AAAAA-AAAAA' });
  await send(page);
  check((await told(page)) !== '' || (await page.locator('main .sos-alert').count()) > 0, `${how} a wrong number gets no answer`);
}
