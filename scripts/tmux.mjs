// A terminal of its own for a program, with tmux: keys go in, the screen comes out.

import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

const STEP = 40;
const PATIENCE = 30_000;

const tmux = (socket, ...args) => {
  const run = spawnSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`tmux ${args[0]}: ${run.stderr || run.error}`);
  return run.stdout;
};

/** @returns {boolean} whether there is tmux */
export const hasTmux = () => spawnSync("tmux", ["-V"]).status === 0;

/** Runs a command in a terminal. `env` is added to the environment of this process. */
export function openTerminal(command, { cwd, columns = 80, rows = 40, env = {} }) {
  const socket = `interview-${process.pid}-${Math.round(performance.now() * 1000)}`;
  const set = Object.entries({ LANG: "C.UTF-8", LC_ALL: "C.UTF-8", ...env }).flatMap(([name, value]) => [
    "-e",
    `${name}=${value}`,
  ]);
  const size = ["-x", String(columns), "-y", String(rows)];
  tmux(socket, "new-session", "-d", "-s", "t", ...size, "-c", cwd, ...set, "sh");
  const screen = (...flags) => tmux(socket, "capture-pane", "-p", "-t", "t", ...flags).trimEnd();
  const keys = (...names) => tmux(socket, "send-keys", "-t", "t", ...names);
  const type = (text) => tmux(socket, "send-keys", "-t", "t", "-l", "--", text);

  /** Waits until the screen shows a text, or all of a regular expression. @returns the screen */
  async function sees(text) {
    const shows = (shown) => (typeof text === "string" ? shown.includes(text) : text.test(shown));
    for (let waited = 0; waited < PATIENCE; waited += STEP) {
      const shown = screen();
      if (shows(shown)) return shown;
      await pause(STEP);
    }
    throw new Error(`Waited in vain for ${text}. The screen:\n${screen()}`);
  }

  /** The program is told of it by a signal, and nothing on the screen shows that it has heard. */
  async function resize(columns, rows) {
    tmux(socket, "resize-window", "-t", "t", "-x", String(columns), "-y", String(rows));
    await pause(10 * STEP);
  }

  // The shell's own prompt says when the program has ended, and how.
  type(`PS1=; clear; ${command}; echo "exit: $?"`);
  keys("Enter");
  return { screen, keys, type, resize, sees, close: () => tmux(socket, "kill-server") };
}
