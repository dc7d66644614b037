/**
 * Starts the program from code that V8 has compiled before. What it compiles in a first run is kept beside the program
 * (in `cache/`, as Python keeps `__pycache__`), so that later runs start in about half the time. Where the folder
 * cannot be written, every run is a first run. Node's own compile cache does the same, but only from Node 22 on.
 */

import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Exit codes from here on are for runs that did not get to their end (`exit.ts`, which this file does without). */
const MISTAKE = 2;

type Exports = Record<string, unknown>;
type Wrapped = (
  exports: Exports,
  require: (id: string) => unknown,
  module: { exports: Exports },
  file: string,
  folder: string,
) => void;

/** The folder of the program's files and the loader of everything else. */
interface Home {
  folder: string;
  cache: string;
  elsewhere: NodeJS.Require;
  loaded: Map<string, Exports>;
}

function readOrNothing(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that another run never sees half of it. */
function keep(file: string, data: Buffer): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, data);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

const BEFORE = "(function(exports,require,module,__filename,__dirname){";
const BEHIND = "\n})";

/**
 * The source as a function: put together as bytes, because V8 would copy a text that is put together. The build makes
 * all files ASCII, so nothing is to be decoded.
 */
function wrapped(handle: number, size: number): string {
  const bytes = Buffer.allocUnsafeSlow(BEFORE.length + size + BEHIND.length);
  bytes.write(BEFORE, "latin1");
  const end = BEFORE.length + readSync(handle, bytes, BEFORE.length, size, 0);
  return bytes.toString("latin1", 0, end + bytes.write(BEHIND, end, "latin1"));
}

/** V8 itself checks that the compiled code is of its version, but not that it is of this source: size and time tell. */
function load(file: string, home: Home): Exports {
  const known = home.loaded.get(file);
  if (known) return known;
  const path = join(home.folder, file);
  const handle = openSync(path, "r");
  const { size, mtimeMs } = fstatSync(handle);
  const code = wrapped(handle, size);
  closeSync(handle);
  const cached = join(
    home.cache,
    `${file}-${size}-${Math.trunc(mtimeMs)}-${process.version}-${process.arch}`,
  );
  const cachedData = readOrNothing(cached);
  const script = new Script(code, { filename: path, ...(cachedData && { cachedData }) });
  // Functions are compiled when they first run: after a mistake most of them are not there yet.
  if (!cachedData || script.cachedDataRejected)
    process.once("exit", (code) => {
      if (code < MISTAKE) keep(cached, script.createCachedData());
    });
  const module = { exports: {} };
  const required = (id: string): unknown =>
    id.startsWith("./") ? load(id.slice(2), home) : home.elsewhere(id);
  (script.runInThisContext() as Wrapped)(module.exports, required, module, path, home.folder);
  home.loaded.set(file, module.exports);
  return module.exports;
}

load("cli.cjs", {
  folder: __dirname,
  cache: join(__dirname, "cache"),
  elsewhere: createRequire(__filename),
  loaded: new Map(),
});
