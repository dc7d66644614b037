// Writes what the program prints for each example to examples/expected/; the tests compare it with what it prints then.
// usage: npm run build && npm run examples

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./load-ts.mjs";

/** Every example with the arguments that its first line gives. */
export function examples() {
  return readdirSync(join(root, "examples"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const first = readFileSync(join(root, "examples", name), "utf8").split("\n", 1)[0];
      return { name: name.replace(/\.yaml$/, ""), args: first.replace("# args:", "").trim().split(/\s+/) };
    });
}

/** What `check` prints for an example: as people see it, and as JSON. */
export function printed({ name, args }) {
  const run = (...more) => {
    const command = ["bin/mssc-recert.js", "check", `examples/${name}.yaml`, ...args, ...more];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
    return { text: stderr + stdout, status };
  };
  const people = run();
  const json = JSON.stringify(JSON.parse(run("--json").text), null, 2);
  return { text: `${people.text}exit ${people.status}\n`, json: `${json}\n` };
}

if (import.meta.filename === process.argv[1]) {
  mkdirSync(join(root, "examples/expected"), { recursive: true });
  for (const example of examples()) {
    const { text, json } = printed(example);
    writeFileSync(join(root, "examples/expected", `${example.name}.txt`), text);
    writeFileSync(join(root, "examples/expected", `${example.name}.json`), json);
  }
}
