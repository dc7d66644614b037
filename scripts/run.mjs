#!/usr/bin/env node
// Runs a TypeScript script, which Node 20 cannot read itself: `node scripts/run.mjs scripts/build-templates.ts`.

import { resolve } from "node:path";
import { loadTs } from "./load-ts.mjs";

const [script] = process.argv.splice(2, 1);
if (!script) throw new Error("which script? node scripts/run.mjs SCRIPT.ts [arguments]");
await loadTs(resolve(script));
