// Draws an interview as a picture of a terminal, docs/interview.svg, from a real session in tmux.
// usage: npm run build && node scripts/draw-interview.mjs

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./load-ts.mjs";
import { terminalPicture } from "./terminal-picture.mjs";
import { openTerminal } from "./tmux.mjs";

const COMMAND = "new maria.yaml --as-of 2024-11-18";

/** What is waited for, what is then typed, and the keys pressed after it. */
const STEPS = [
  ["full name?", "Maria Alvarez"],
  ["candidate ID?", "00123"],
  ["Which certification", ""],
  ["When did you earn", "4/15/2020"],
  ["Is that right?", ""],
  ["What did you do?", "", "Down", "Down"],
  ["class called?", "Industrial Hydraulics"],
  ["When did it end?", "5/7/2019"],
  ["earns no points", ""],
  ["(5/7/2019)", "5/7/2021"],
  ["When did it start?", ""],
  ["Which college", "Owens Community College"],
  ["How many credit hours?", "3"],
  ["Did you pass", ""],
  ["prepare you", ""],
];

/** @returns {Promise<string>} the picture */
export async function drawInterview() {
  const cwd = mkdtempSync(join(tmpdir(), "interview-"));
  const program = `${process.execPath} ${join(root, "bin/mssc-recert.js")} ${COMMAND}`;
  const terminal = openTerminal(program, { cwd, rows: 60, env: { FORCE_COLOR: "1" } });
  try {
    for (const [question, text, ...keys] of STEPS) {
      await terminal.sees(question);
      if (text !== "") terminal.type(text);
      terminal.keys(...keys, "Enter");
    }
    await terminal.sees("Which field");
    terminal.type("weld");
    await terminal.sees("❯ Welders");
    terminal.keys("Enter");
    await terminal.sees("Which proof");
    const lines = terminal.screen("-e").split("\n");
    const first = lines.findIndex((line) => line.includes("Answer a few questions"));
    const command = `\u001b[32m$ npx mssc-recert ${COMMAND}\u001b[39m`;
    return terminalPicture([command, ...lines.slice(first)], "An interview of mssc-recert new in a terminal");
  } finally {
    terminal.close();
    rmSync(cwd, { recursive: true });
  }
}

if (import.meta.filename === process.argv[1])
  writeFileSync(join(root, "docs/interview.svg"), await drawInterview());
