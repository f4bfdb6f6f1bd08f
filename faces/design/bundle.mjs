// Bundles the look and the browser code with esbuild, names each file by its
// content, packs it (gzip, brotli) and writes two small tables for build.rs:
// assets.tsv (name, file, content type) and licences.tsv (package, version,
// licence, file with the licence text). Run by build.rs in a copy of the
// folder, never in the source tree.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const OUT = "out";
const TYPES = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", svg: "image/svg+xml" };
// The oldest browsers that know cascade layers; older ones get plain HTML.
const TARGET = ["chrome105", "safari15.4", "firefox121"];

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);

const themes = readdirSync("themes").filter((f) => f.endsWith(".css")).map((f) => join("themes", f));
const result = await build({
  entryPoints: ["css/resident.css", "css/staff.css", "js/page.ts", "js/guide.ts", "js/keep-worker.ts", "js/calculation.ts", ...themes],
  bundle: true,
  minify: true,
  target: TARGET,
  format: "iife",
  outdir: OUT,
  entryNames: "[name]",
  metafile: true,
  legalComments: "none",
  logLevel: "warning",
  write: false,
});

const icons = readdirSync("icons").map((f) => ({ path: f, contents: readFileSync(join("icons", f)) }));
const assets = [...result.outputFiles, ...icons].map((file) => {
  const name = basename(file.path);
  const ending = name.split(".").pop();
  const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 10);
  const hashed = `${name.slice(0, -ending.length - 1)}.${hash}.${ending}`;
  writeFileSync(join(OUT, hashed), file.contents);
  writeFileSync(join(OUT, `${hashed}.gz`), gzipSync(file.contents, { level: 9 }));
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(join(OUT, `${hashed}.br`), brotliCompressSync(file.contents, brotli));
  return [name, hashed, TYPES[ending]].join("\t");
});
writeFileSync(join(OUT, "assets.tsv"), assets.sort().join("\n") + "\n");

// Only what really ended up in a bundle is embedded, so only that is listed.
const packages = new Set();
for (const input of Object.keys(result.metafile.inputs)) {
  const found = input.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//);
  if (found) packages.add(found[1]);
}
const licences = [...packages].sort().map((name) => {
  const folder = join("node_modules", name);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE"].map((f) => join(folder, f)).find(existsSync);
  if (!about.license || !text) throw new Error(`${name} does not say under which licence it may be used`);
  return [name, about.version, about.license, text].join("\t");
});
writeFileSync(join(OUT, "licences.tsv"), licences.join("\n") + "\n");
