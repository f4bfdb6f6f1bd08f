// The public OpenID provider `oidc-provider`, unchanged, as a municipality's own: the house signs people in through it.
//
//   cd checks/oidc && npm ci && node provider.mjs HOUSE
//
// HOUSE is the address of the house as the provider knows it. The first line that is printed is JSON and says where the
// provider is and by what it knows the house. Then each line that is read is a command, and each is answered by one line.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { SignJWT, decodeJwt, exportJWK, generateKeyPair, importJWK } from "jose";
import Provider from "oidc-provider";

const house = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "openid-"));
const [keyFile, certificateFile] = ["server.key", "server.pem"].map((name) => join(folder, name));
execFileSync(
  "openssl",
  [
    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
    "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE",
    "-keyout", keyFile, "-out", certificateFile,
  ],
  { stdio: "ignore" },
);
const [serverKey, certificate] = [keyFile, certificateFile].map((file) => readFileSync(file, "utf8"));
rmSync(folder, { recursive: true });

const loa = (level) => `http://id.elegnamnden.se/loa/1.0/loa${level}`;
const claim = (name) => `https://id.oidc.se/claim/${name}`;
const numberClaims = ["personalIdentityNumber", "coordinationNumber", "coordinationNumberLevel"].map(claim);

const ours = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ourPublic = { ...ours.publicKey.export({ format: "jwk" }), kid: "house-1", alg: "ES256", use: "sig" };
const client = (id, more) => ({
  client_id: id,
  redirect_uris: [`${house}/inloggning/${id}`],
  backchannel_logout_uri: `${house}/inloggning/${id}/utloggning`,
  backchannel_logout_session_required: true,
  post_logout_redirect_uris: [`${house}/`],
  response_types: ["code"],
  grant_types: ["authorization_code"],
  ...more,
});

/// Who sits at the provider, and what is to go wrong with the next answer.
let person = { sub: "nobody", acr: loa(3), claims: {} };
let forge = "";
/// What the provider last told the house.
let told = "";
let signing;
let provider;
const stranger = await generateKeyPair("ES256", { extractable: true });

const server = https.createServer({ key: serverKey, cert: certificate }, (request, response) => {
  if (request.url.startsWith("/interaction/")) return interaction(request, response);
  return provider.callback()(request, response);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const issuer = `https://127.0.0.1:${server.address().port}`;

async function interaction(request, response) {
  const { prompt } = await provider.interactionDetails(request, response);
  const result =
    prompt.name === "login" && !person.stops
      ? { login: { accountId: person.sub, acr: person.acr, amr: ["mfa"] } }
      : { error: "access_denied", error_description: "the person stopped" };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/// A provider with keys of its own; again, and it has changed them.
async function stands(alg) {
  const pair = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(pair.privateKey)), kid: `${alg}-${Date.now()}`, alg, use: "sig" };
  signing = { alg, kid: jwk.kid, key: await importJWK(jwk, alg) };
  provider = new Provider(issuer, {
    jwks: { keys: [jwk] },
    cookies: { keys: ["made up"] },
    clients: [
      client("kommunen", { client_secret: "made-up & long enough: 100 %", id_token_signed_response_alg: alg }),
      client("frejan", {
        token_endpoint_auth_method: "private_key_jwt",
        jwks: { keys: [ourPublic] },
        id_token_signed_response_alg: alg,
      }),
    ],
    acrValues: [loa(2), loa(3)],
    claims: {
      acr: null,
      sid: null,
      openid: ["sub"],
      profile: ["name", "groups", "employeeHsaId"],
      "https://id.oidc.se/scope/naturalPersonNumber": numberClaims,
    },
    conformIdTokenClaims: true,
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = form;
        },
      },
    },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...person.claims }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope("openid profile https://id.oidc.se/scope/naturalPersonNumber");
      grant.addOIDCClaims(["acr", "sid", "name", "groups", "employeeHsaId", ...numberClaims]);
      await grant.save();
      return grant;
    },
    // Nobody listens at the house's address: what is told is kept for whoever asks.
    fetch: async (url, options) => {
      told = new URLSearchParams(options.body.toString()).get("logout_token") ?? "";
      return new Response(null, { status: 200 });
    },
  });
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path === "/token" && ctx.body?.id_token && forge) {
      ctx.body.id_token = await forged(ctx.body.id_token);
      forge = "";
    }
  });
}

async function forged(token) {
  const claims = decodeJwt(token);
  const now = Math.floor(Date.now() / 1000);
  const changed = {
    audience: { aud: "somebody-else" },
    issuer: { iss: "https://idp.example.se" },
    nonce: { nonce: "of another question" },
    expired: { iat: now - 4000, exp: now - 3600 },
    future: { iat: now + 3600, exp: now + 7200 },
    level: { acr: loa(2) },
    nobody: { sub: "" },
  };
  const all = { ...claims, ...changed[forge] };
  const none = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
  if (forge === "unsigned") return `${none({ alg: "none" })}.${none(all)}.`;
  if (forge === "altered") {
    const [head, , signature] = token.split(".");
    return `${head}.${none({ ...claims, [claim("personalIdentityNumber")]: "195002192382" })}.${signature}`;
  }
  const { alg, kid, key } = forge === "stranger" ? { alg: "ES256", kid: signing.kid, key: stranger.privateKey } : signing;
  return new SignJWT(all).setProtectedHeader({ alg, kid: forge === "unknown key" ? "no such key" : kid }).sign(key);
}

/// The person's browser at the provider: follows it until it leads to the house.
const cookies = new Map();
function ask(url, method = "GET", body = "") {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      "content-type": "application/x-www-form-urlencoded",
    };
    const request = https.request(url, { method, headers, ca: certificate }, (answer) => {
      for (const set of answer.headers["set-cookie"] ?? []) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      let text = "";
      answer.on("data", (part) => (text += part));
      answer.on("end", () => resolve({ status: answer.statusCode, location: answer.headers.location, text }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

async function visits(address) {
  let url = address;
  for (let steps = 0; steps < 12; steps += 1) {
    const answer = await ask(url);
    if (!answer.location) throw new Error(`stayed at the provider: ${answer.status} ${answer.text.slice(0, 400)}`);
    url = new URL(answer.location, url).href;
    if (url.startsWith(house)) return url.slice(house.length);
  }
  throw new Error("never came back");
}

async function leaves(id) {
  told = "";
  const form = await ask(`${issuer}/session/end?client_id=${id}`);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(form.text)?.[1];
  await ask(`${issuer}/session/end/confirm`, "POST", `xsrf=${xsrf}&logout=yes`);
  return told;
}

const commands = {
  person: ({ is }) => {
    cookies.clear();
    person = { acr: loa(3), claims: {}, ...is };
    return "";
  },
  visits: ({ url }) => visits(url),
  leaves: ({ id }) => leaves(id),
  forges: ({ how }) => {
    forge = how;
    return "";
  },
  rotates: ({ alg }) => stands(alg).then(() => ""),
  // A token of our own making, signed by the provider's key.
  signs: ({ claims, typ }) =>
    new SignJWT(claims).setProtectedHeader({ alg: signing.alg, kid: signing.kid, typ }).sign(signing.key),
};

await stands("RS256");
const key = ours.privateKey.export({ type: "pkcs8", format: "pem" });
console.log(JSON.stringify({ issuer, roots: certificate, secret: "made-up & long enough: 100 %", key, key_id: "house-1" }));
for await (const line of createInterface({ input: process.stdin })) {
  const { does, ...about } = JSON.parse(line);
  const answer = await Promise.resolve()
    .then(() => commands[does](about))
    .catch((why) => `FAILED ${why.message}`);
  console.log(JSON.stringify(answer));
}
process.exit(0);
