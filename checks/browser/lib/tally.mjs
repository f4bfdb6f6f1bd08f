// Counts what held and what did not, and says what did not at once.
const MOST_SHOWN = 12;

export class Tally {
  passed = 0;
  failed = 0;

  /** One check: it held if there is no problem. */
  note(name, problems) {
    if (problems.length === 0) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    console.log(`FAILED ${name}`);
    for (const problem of problems.slice(0, MOST_SHOWN)) console.log(`    ${problem}`);
    if (problems.length > MOST_SHOWN) console.log(`    … and ${problems.length - MOST_SHOWN} more`);
  }

  line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}
