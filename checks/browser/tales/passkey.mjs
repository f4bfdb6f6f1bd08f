// Chromium's own authenticator: another's program judges what we ask, and we what it answers.
import { knownPeople } from '../lib/town.mjs';

export const name = 'A caseworker makes a passkey, shows anew with it who she is, and signs in with it alone; without scripts the page says another way';

export async function run({ as, base, check }) {
  // No browser makes passkeys for an address of digits.
  const here = base.replace('127.0.0.1', 'localhost');
  const at = (path) => new URL(path, here).href;
  const signedIn = (await (await as({ who: 'caseworker' })).cookies()).find((cookie) => cookie.name === 'staff');
  const session = { name: 'staff', value: signedIn.value, url: here };

  const context = await as();
  await context.addCookies([session]);
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await page.goto(at('/arbete/passnycklar'));
  await page.fill('[name=name]', 'Min dator');
  await page.locator('main form button').last().click();
  await page.locator('form[data-passkey] button').click();
  // The page that makes it has the same address: the house has it when that page is gone.
  await page.locator('form[data-passkey]').waitFor({ state: 'detached' });
  await page.waitForURL(at('/arbete/passnycklar'));
  check((await page.locator('main').innerText()).includes('Min dator'), 'the new passkey is not in the list');
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId });
  check(credentials.length === 1 && credentials[0].rpId === 'localhost', 'the device keeps no passkey of this place');
  check(credentials[0]?.isResidentCredential, 'the passkey is not to be found without a name');

  await page.goto(at('/arbete/styrk?till=/arbete/klockor'));
  await page.locator('form[data-passkey] button').click();
  await page.waitForURL(at('/arbete/klockor'));

  // No finger on it: the page stays and says so.
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto(at('/arbete/styrk'));
  await page.locator('form[data-passkey] button').click();
  const failed = page.locator('[data-passkey-failed]');
  await failed.filter({ hasText: /./ }).waitFor({ timeout: 20_000 });
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });

  await page.locator('.sos-log-out button').click();
  await page.goto(at('/sv/logga-in/arbete?till=/arbete/klockor'));
  await page.locator('a[href*="/passnyckel"]').click();
  await page.locator('form[data-passkey] button').click();
  await page.waitForURL(at('/arbete/klockor'));
  check((await page.locator('body').innerText()).includes(knownPeople().caseworker.name), 'somebody else is signed in');

  const still = await as({ script: 'off' });
  const plain = await still.newPage();
  await plain.goto(at('/sv/logga-in/arbete/passnyckel'));
  check(!(await plain.locator('form[data-passkey] button').isVisible()), 'a button that does nothing without scripts');
  check((await plain.locator('main').innerText()).includes('BankID'), 'no other way is said without scripts');
}
