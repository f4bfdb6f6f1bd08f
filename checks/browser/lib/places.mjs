// Where things lie.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A path from the root of the repository. */
export const house = (path) => join(root, path);

/** The folder for pictures of pages, made if need be. */
export function screenshots() {
  const folder = process.env.HANDSLAG_SCREENSHOTS ?? house('target/screenshots');
  mkdirSync(folder, { recursive: true });
  return folder;
}
