// Starts the built program on a port of its own with a data folder of its own, and stops it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { house } from './places.mjs';

const PATIENCE_MS = 120_000;
/** A small town is soon settled and has everybody the tales need. */
const INHABITANTS = '1500';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function startHouse(program) {
  const data = mkdtempSync(join(tmpdir(), 'handslag-browser-'));
  const base = `http://127.0.0.1:${await freePort()}`;
  const words = ['--data', data, '--listen', base.slice('http://'.length), '--inhabitants', INHABITANTS];
  const env = { HANDSLAG_DEMO_KEYS: house('target/bankid_keys'), ...process.env };
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  const listen = (chunk) => said.push(...chunk.toString().split('\n').filter(Boolean));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let ended;
  const gone = new Promise((resolve) => {
    child.once('error', (fault) => resolve((ended = fault.message)));
    child.once('exit', (code, signal) => resolve((ended ??= `it ended with ${signal ?? `code ${code}`}`)));
  });
  const lastWords = () => said.slice(-8).map((line) => `\n      | ${line}`).join('');

  async function stop() {
    child.kill('SIGTERM');
    await Promise.race([gone, wait(5_000)]);
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }

  const started = Date.now();
  while (Date.now() - started < PATIENCE_MS) {
    if (ended) {
      rmSync(data, { recursive: true, force: true });
      throw new Error(`\`handslag ${words.join(' ')}\` does not serve: ${ended}${lastWords()}`);
    }
    const answer = await fetch(base, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer) {
      return { base, data, stop, problems: () => (ended ? [`${ended}${lastWords()}`] : []) };
    }
    await wait(150);
  }
  await stop();
  throw new Error(`nothing answered at ${base} within ${PATIENCE_MS / 1000} s${lastWords()}`);
}
