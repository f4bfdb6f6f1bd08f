// The public npm client `bankid`, unchanged but for base address and certificates, against our
// simulator of BankID: what somebody else took the contract to mean must work too.
//
//   cd checks/clients && npm ci && node bankid.mjs
//
// Starts the simulator itself (cargo run -p bankid_simulator), or the program in BANKID_SIMULATOR.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { BankIdClientV6, QrGenerator } from "bankid";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "bankid-clients-"));
const ÅSA = "199001012385";
const BO = "198506152381";
const endUserIp = "192.0.2.7";

writeFileSync(
  join(folder, "people.json"),
  JSON.stringify([
    { givenName: "Åsa", surname: "Lind", personalNumber: ÅSA, note: "vårdnadshavare" },
    { givenName: "Bo", surname: "Ek", personalNumber: BO, note: "handläggare" },
  ]),
);

const keys = join(root, "target", "bankid_keys");
const options = ["--folder", folder, "--key-folder", keys, "--people", join(folder, "people.json")];
const simulator = process.env.BANKID_SIMULATOR
  ? spawn(process.env.BANKID_SIMULATOR, options, { stdio: ["ignore", "pipe", "inherit"] })
  : spawn("cargo", ["run", "--quiet", "-p", "bankid_simulator", "--", ...options], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
const firstLine = new Promise((resolve, reject) => {
  createInterface({ input: simulator.stdout }).once("line", resolve);
  simulator.once("exit", (code) => reject(new Error(`the simulator ended with ${code}`)));
});

let passed = 0;
let failed = 0;
async function check(what, act) {
  try {
    await act();
    passed += 1;
    console.log(`ok      ${what}`);
  } catch (why) {
    failed += 1;
    console.log(`FAILED  ${what}\n        ${why.stack ?? why}`);
  }
}

function clientWith(keyFile, certificateFile, { rpUrl, files }) {
  const pfx = join(folder, "client.p12");
  execFileSync("openssl", [
    "pkcs12", "-export", "-inkey", keyFile, "-in", certificateFile, "-out", pfx, "-passout", "pass:demo",
  ]);
  const client = new BankIdClientV6({
    production: false, pfx, passphrase: "demo", ca: files.caPem, refreshInterval: 1500,
  });
  client.axios.defaults.baseURL = rpUrl;
  client.axios.defaults.proxy = false;
  return client;
}

async function tell(appUrl, path, body) {
  const answer = await fetch(appUrl + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

async function refusedWith(code, promise) {
  await assert.rejects(promise, (why) => {
    assert.equal(why.code, code);
    return true;
  });
}

try {
  const where = JSON.parse(await firstLine);
  const client = clientWith(where.files.clientKey, where.files.clientCertificate, where);
  const phone = (path, body) => tell(where.appUrl, path, body);

  await check("auth: Åsa scans the client's own QR code, and collect tells who she is", async () => {
    const order = await client.authenticate({ endUserIp });
    assert.deepEqual((await client.collect({ orderRef: order.orderRef })).hintCode, "outstandingTransaction");
    const qr = await QrGenerator.latestQrFromCache(order.orderRef);
    assert.equal((await phone("/phone/scan", { qr, personalNumber: ÅSA })).status, 200);
    await sleep(1100);
    assert.equal((await client.collect({ orderRef: order.orderRef })).hintCode, "userSign");
    assert.equal((await phone("/control/complete", { orderRef: order.orderRef, personalNumber: ÅSA })).status, 200);
    const answer = await client.awaitPendingCollect(order.orderRef);
    assert.deepEqual(answer.completionData.user, {
      personalNumber: ÅSA, name: "Åsa Lind", givenName: "Åsa", surname: "Lind",
    });
    assert.equal(answer.completionData.device.ipAddress, endUserIp);
    await sleep(1100);
    await refusedWith("invalidParameters", client.collect({ orderRef: order.orderRef }));
  });

  await check("sign: the signature holds the very text, and xmlsec1 accepts it", async () => {
    const text = "Jag ansöker om bistånd. ÅÄÖ & <>";
    const order = await client.sign({
      endUserIp, userVisibleData: text, userNonVisibleData: "hash", requirement: { personalNumber: ÅSA, pinCode: true },
    });
    const done = client.awaitPendingCollect(order.orderRef);
    await phone("/control/complete", { autostarttoken: order.autoStartToken, personalNumber: ÅSA });
    const { completionData } = await done;
    const xml = Buffer.from(completionData.signature, "base64").toString("utf8");
    const signed = /<usrVisibleData[^>]*>([^<]*)</.exec(xml)[1];
    assert.equal(Buffer.from(signed, "base64").toString("utf8"), text);
    const file = join(folder, "signature.xml");
    writeFileSync(file, xml);
    const judge = spawnSync("xmlsec1", [
      "verify", "--trusted-pem", where.files.bankidRootPem, "--id-attr:Id", "bankIdSignedData", "--id-attr:Id", "KeyInfo", file,
    ]);
    assert.equal(judge.status, 0, String(judge.error ?? judge.stderr));
  });

  await check("cancel: the order is gone", async () => {
    const order = await client.authenticate({ endUserIp });
    assert.deepEqual(await client.cancel({ orderRef: order.orderRef }), {});
    await refusedWith("invalidParameters", client.collect({ orderRef: order.orderRef }));
    await refusedWith("invalidParameters", client.cancel({ orderRef: order.orderRef }));
  });

  await check("a person who cancels in the app makes the order fail with userCancel", async () => {
    const order = await client.authenticate({ endUserIp });
    await phone("/control/fail", { orderRef: order.orderRef, outcome: "userCancel" });
    await assert.rejects(client.awaitPendingCollect(order.orderRef), (answer) => {
      assert.equal(answer.status, "failed");
      assert.equal(answer.hintCode, "userCancel");
      return true;
    });
  });

  await check("a second order for the same person gives alreadyInProgress and ends the first", async () => {
    const order = { endUserIp, userVisibleData: "Ansökan", requirement: { personalNumber: BO } };
    const first = await client.sign(order);
    await refusedWith("alreadyInProgress", client.sign(order));
    const answer = await client.collect({ orderRef: first.orderRef });
    assert.deepEqual([answer.status, answer.hintCode], ["failed", "cancelled"]);
  });

  await check("an order for Bo cannot be answered by Åsa", async () => {
    const order = await client.authenticate({ endUserIp, requirement: { personalNumber: BO } });
    assert.equal((await phone("/control/complete", { orderRef: order.orderRef, personalNumber: ÅSA })).status, 409);
    await client.cancel({ orderRef: order.orderRef });
  });

  await check("an old QR code is refused", async () => {
    const order = await client.authenticate({ endUserIp });
    const qr = await QrGenerator.latestQrFromCache(order.orderRef);
    await sleep(2500);
    assert.equal((await phone("/phone/scan", { qr, personalNumber: ÅSA })).status, 409);
    await client.cancel({ orderRef: order.orderRef });
  });

  await check("a field that the contract does not know is refused", async () => {
    await refusedWith("invalidParameters", client.authenticate({ endUserIp, personalNumber: ÅSA }));
    await refusedWith("invalidParameters", client.authenticate({ endUserIp: "not an address" }));
  });

  await check("a client with a certificate of its own making gets no answer", async () => {
    const [key, certificate] = [join(folder, "stranger.key"), join(folder, "stranger.pem")];
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", certificate, "-subj", "/CN=stranger"],
      { stdio: "ignore" },
    );
    const stranger = clientWith(key, certificate, where);
    await assert.rejects(stranger.authenticate({ endUserIp }), (why) => why.message === "BANKID_NO_RESPONSE");
  });
} catch (why) {
  failed += 1;
  console.log(`FAILED  ${why.stack ?? why}`);
} finally {
  simulator.removeAllListeners("exit");
  simulator.kill("SIGINT");
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
