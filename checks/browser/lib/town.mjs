// The made-up town as the house settled it: who the people of people.json are this time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const roles = () => JSON.parse(readFileSync(new URL('../people.json', import.meta.url), 'utf8')).people;
const SCHOOL_AGE = [8, 12];

let town;

/** The folder of the house that is asked; without it nobody is known. */
export function livesIn(data) {
  const read = (file) => JSON.parse(readFileSync(join(data, 'demo', file), 'utf8'));
  const bankid = read('bankid.json');
  const logins = read('logins.json');
  const families = alone(read('register.json'), bankid);
  const byLogin = (word) => {
    const found = logins.find(([, what]) => what === word || what.endsWith(`(${word})`));
    const one = found && bankid.find((person) => nameOf(person) === found[0] && (found[1] === word || found[1] === `${person.note} (${word})`));
    if (!one) throw new Error(`the start screen names nobody as "${word}" (checks/browser/people.json)`);
    return one;
  };
  const people = Object.entries(roles()).map(([who, { half, login, parent }]) => {
    const one = login ? byLogin(login) : families[parent]?.guardian;
    if (!one) throw new Error(`the town has no parent number ${parent} with sole custody`);
    return [who, { half, name: nameOf(one), title: one.note, number: one.personalNumber }];
  });
  const { firstNames, surname, number } = families[0].child;
  const child = { name: firstNames.split(' ')[0], surname, number: `${number.slice(0, 8)}-${number.slice(8)}` };
  town = { people: Object.fromEntries(people), child };
}

const nameOf = ({ givenName, surname }) => `${givenName} ${surname}`;

function alone(register, bankid) {
  const year = new Date().getFullYear();
  const grown = new Map(bankid.map((person) => [person.personalNumber, person]));
  const age = ({ number }) => year - Number(number.slice(0, 4));
  return register
    .filter((one) => one.guardians?.length === 1 && grown.has(one.guardians[0]) && !one.protection)
    .filter((one) => age(one) >= SCHOOL_AGE[0] && age(one) <= SCHOOL_AGE[1])
    .map((child) => ({ child, guardian: grown.get(child.guardians[0]) }));
}

export const knownPeople = () => town?.people ?? {};
/** The child that the tales are about. */
export const theChild = () => town?.child ?? { name: '', surname: '', number: '' };
