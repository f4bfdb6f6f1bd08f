// A note from a talk is read by the guardian before it is signed; what we wrote is sent for comment, and she speaks her answer.
import { shut } from '../lib/browser.mjs';
import { asColleague } from '../lib/cases.mjs';
import { casesAt, doStep, fill, INVESTIGATED, investigationOpened, newCaseAt, NOTICE, pageOf, send, told, WAYS } from '../lib/work.mjs';

export const name = 'The guardian reads a note before it is signed and says what is wrong; it is signed with her words; she speaks her comment';
export const ways = WAYS;

const NOTE = { heading: 'Samtal i köket', kind: 'entry-someone-said', told_by: 'Mamman', text: 'Mamman berättar att Elin är ute fem kvällar i veckan.', shown: 'no' };
const SAYS = 'Det är tre kvällar, inte fem.';
const REMARK = 'Vi skriver tre kvällar i utredningen.';

export async function run({ base, browser, check, way }) {
  const microphone = way.more.javaScriptEnabled ? { permissions: ['microphone'] } : {};
  const [neighbour, intake, lead, caseworker, guardian] = await Promise.all(
    [undefined, 'intake', 'lead', 'caseworker', 'guardian'].map((who) => pageOf(browser, base, who, { ...way.more, ...(who === 'guardian' ? microphone : {}) })),
  );
  try {
    const home = `/${way.lang}/mina-sidor`;
    const { investigation } = await investigationOpened({ base, neighbour, intake, lead });
    await doStep(lead, base, investigation, 'allot', { to: asColleague('caseworker') });
    const before = await casesAt(guardian, base, home);
    await doStep(caseworker, base, investigation, 'give_notice', NOTICE);
    const mine = await newCaseAt(guardian, base, home, before);

    const form = await caseworker.goto(new URL(`${investigation}/gor/write_note`, base).href);
    check(form.ok(), 'no note can be written');
    const whom = await caseworker.locator('main select[name=check_with] option:not([value=""])').first().innerText();
    await doStep(caseworker, base, investigation, 'write_note', { ...NOTE, check_with: whom.trim() });
    check((await caseworker.locator('.sos-timeline').first().innerText()).includes('Inte signerad än'), 'colleagues are not told that the note is not signed');
    await read({ base, guardian, mine, check });
    await doStep(caseworker, base, investigation, 'sign_note', { remark: REMARK }, 'caseworker');
    const history = await caseworker.locator('.sos-timeline').first().innerText();
    for (const part of [NOTE.text, SAYS, REMARK]) check(history.includes(part), `the signed note lacks “${part}”`);
    await spoken({ base, caseworker, guardian, investigation, mine, check, records: Boolean(way.more.javaScriptEnabled) });
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker, guardian].map((page) => shut(page.context())));
  }
}

async function read({ base, guardian, mine, check }) {
  await guardian.goto(new URL(mine, base).href);
  await guardian.locator('main section[aria-labelledby=check] a').click();
  check((await guardian.locator('main').innerText()).includes(NOTE.text), 'the guardian does not read the note');
  await fill(guardian, { says: 'check-wrong', text: SAYS });
  await send(guardian);
  check((await guardian.locator('main').innerText()).includes(SAYS), 'her words do not stand in her record');
}

async function spoken({ base, caseworker, guardian, investigation, mine, check, records }) {
  for (const [step, answers] of INVESTIGATED.filter(([step]) => step !== 'communicate' && step !== 'assess')) await doStep(caseworker, base, investigation, step, answers);
  await doStep(caseworker, base, investigation, 'communicate', { send: 'child-investigation-communicate-send', who: '*', text: 'Skolan beskriver hög frånvaro under hösten.' });
  await guardian.goto(new URL(`${mine}/gor/comment`, base).href);
  const recorder = guardian.locator('[data-voice]');
  check((await recorder.isVisible()) === records, `the recorder is ${records ? 'not ' : ''}there`);
  if (records) {
    await tooLarge(guardian, check);
    await recorder.locator('[data-voice-part=record]').click();
    await guardian.waitForTimeout(1_500);
    await recorder.locator('[data-voice-part=stop]').click();
    await recorder.locator('[data-voice-part=listen]').waitFor({ timeout: 5_000 });
  } else {
    await guardian.locator('main input[name=voice]').setInputFiles({ name: 'svar.wav', mimeType: 'audio/wav', buffer: silence(2) });
  }
  await send(guardian);
  check((await told(guardian)) === '' && new URL(guardian.url()).pathname === mine, `what she says is not taken: ${await told(guardian)}`);
  await doStep(caseworker, base, investigation, 'write_voice', { comment: '*', text: 'Mamman säger att hon var hemma.' });
}

/** Told beside the field before anything is sent. */
async function tooLarge(guardian, check) {
  const field = guardian.locator('main input[name=voice]');
  const told = guardian.locator('main [data-size=voice]');
  const sent = [];
  guardian.on('request', (request) => request.method() === 'POST' && request.isNavigationRequest() && sent.push(request.url()));
  await field.setInputFiles({ name: 'lang.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(26 * 1024 * 1024) });
  check((await told.isVisible()) && (await told.innerText()).includes('lang.wav'), 'nobody is told that the recording is too large');
  await guardian.locator('main .sos-form button[type=submit]').first().click();
  check(sent.length === 0 && (await field.evaluate((one) => one === document.activeElement)), 'a recording that is too large is sent all the same');
  await field.setInputFiles([]);
  check(!(await told.isVisible()), 'it is called too large when it is not there any more');
}

/** So many seconds in which nothing is said. */
function silence(seconds) {
  const head = Buffer.from('RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0', 'latin1');
  const numbers = Buffer.alloc(16);
  numbers.writeUInt32LE(100, 0);
  numbers.writeUInt32LE(100, 4);
  numbers.write('\x01\0\x08\0', 8, 'latin1');
  numbers.write('data', 12, 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(seconds * 100);
  return Buffer.concat([head, numbers, size, Buffer.alloc(seconds * 100)]);
}
