// A caseworker opens times, a parent books one and has it in their calendar; another library than ours reads it.
import ICAL from 'ical.js';
import { shut } from '../lib/browser.mjs';
import { asColleague } from '../lib/cases.mjs';
import { casesAt, doStep, fill, investigationOpened, newCaseAt, NOTICE, pageOf, send, told, WAYS } from '../lib/work.mjs';

export const name = 'A caseworker opens times, a parent books one and asks for an interpreter, is answered, and reads it in their calendar';
export const ways = WAYS;

const ROOM = 'Torget 1, plan 2; ring på klockan till höger om dörren och vänta i det lilla rummet';

export async function run({ base, browser, check, way }) {
  const [neighbour, intake, lead, caseworker] = await Promise.all(
    [undefined, 'intake', 'lead', 'caseworker'].map((who) => pageOf(browser, base, who)),
  );
  const parent = await pageOf(browser, base, 'guardian', way.more);
  const goTo = (page, path) => page.goto(new URL(path, base).href);
  try {
    const { investigation } = await investigationOpened({ base, neighbour, intake, lead });
    await doStep(lead, base, investigation, 'allot', { to: asColleague('caseworker') });
    const before = await casesAt(parent, base, `/${way.lang}/mina-sidor`);
    await doStep(caseworker, base, investigation, 'give_notice', NOTICE);
    const mine = await newCaseAt(parent, base, `/${way.lang}/mina-sidor`, before);

    // Other hours each way: nobody has the same hour twice.
    const [first, last] = way.lang === 'sv' ? ['08:00', '10:00'] : ['13:00', '15:00'];
    await goTo(caseworker, `${investigation}/tider`);
    await fill(caseworker, { days: ['times-tuesday', 'times-thursday'], first, last, minutes: '60', place: ROOM, weeks: '2' });
    await send(caseworker, 'main .sos-form button[type=submit]');
    check(/8 tider öppnades/.test(await told(caseworker)), `the times are not open: ${await told(caseworker)}`);

    await goTo(parent, `${mine}/gor/book_meeting`);
    const times = await parent.locator('main [name=slot]').evaluateAll((all) => all.map((one) => one.value));
    check(times.length >= 8, `a parent is offered ${times.length} times`);
    await fill(parent, { slot: times[1], help: ['meet-wish-interpreter'], language: 'العربية', topics: 'المدرسة والبيت' });
    await send(parent);
    check(/\/moten$/.test(new URL(parent.url()).pathname), `the time is not booked: ${await told(parent)}`);
    check((await parent.locator('main').innerText()).includes('المدرسة والبيت'), 'what the parent wants to talk about is not there');

    await doStep(caseworker, base, investigation, 'answer_wishes', { 'answer-meet-wish-interpreter': 'meet-yes', 'answer-meet-wish-topics': 'meet-otherwise', 'words-meet-wish-topics': 'Vi börjar med skolan.' });
    await parent.reload();
    check((await parent.locator('main').innerText()).includes('Vi börjar med skolan.'), 'the answer is not there');

    await goTo(parent, `/${way.lang}/mina-sidor/kalender`);
    await send(parent, 'main button[name=what][value=make]');
    const address = (await parent.locator('main .sos-address').innerText()).trim();
    const file = await (await fetch(new URL(new URL(address).pathname, base))).text();
    const calendar = new ICAL.Component(ICAL.parse(file));
    const meetings = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const booked = meetings.find((one) => one.location === ROOM);
    check(booked !== undefined, `no meeting in that room: ${file}`);
    check(booked?.duration.toSeconds() === 3600 && !/ocial|Elin/.test(booked?.summary), 'the meeting is not an hour with a neutral title');
    check(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75), 'a line is longer than 75 octets');
  } finally {
    await Promise.all([neighbour, intake, lead, caseworker, parent].map((page) => shut(page.context())));
  }
}
