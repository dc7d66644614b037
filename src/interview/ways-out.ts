/** Runs a prompt with the ways out that every prompt of the interview has: Esc, Ctrl-X, Ctrl-C and Ctrl-D. */

import type { Context } from "@inquirer/type";
import { Back, Leave, Stop } from "./ask.js";

interface Key {
  name?: string;
  ctrl?: boolean;
}

type Prompt<Config, Value> = (config: Config, context: Context) => Promise<Value>;

const wayOut = ({ name, ctrl }: Key, leave: boolean): Error | undefined => {
  if (name === "escape") return new Back();
  if (leave && ctrl && name === "x") return new Leave();
  return ctrl && name === "d" ? new Stop() : undefined;
};

/**
 * @param context where the prompt reads and writes
 * @param leave whether Ctrl-X is one of them
 * @throws Back, Leave or Stop
 */
export async function withWaysOut<Config, Value>(
  prompt: Prompt<Config, Value>,
  config: Config,
  context: Pick<Context, "input" | "output">,
  leave = false,
): Promise<Value> {
  const input = context.input ?? process.stdin;
  const controller = new AbortController();
  const own: Context = { ...context, signal: controller.signal };
  let way: Error | undefined;
  const leaveBy = (chosen: Error): void => {
    way ??= chosen;
    // A question that was not answered is wiped away.
    own.clearPromptOnDone = true;
    controller.abort();
  };
  const onKey = (_: unknown, key: Key): void => {
    const chosen = wayOut(key, leave);
    if (chosen) leaveBy(chosen);
  };
  const onEnd = (): void => leaveBy(new Stop());
  input.on("keypress", onKey);
  input.on("end", onEnd);
  input.on("close", onEnd);
  try {
    return await prompt(config, own);
  } catch (error) {
    if (way) throw way;
    if (error instanceof Error && error.name === "ExitPromptError") throw new Stop();
    throw error;
  } finally {
    input.removeListener("keypress", onKey);
    input.removeListener("end", onEnd);
    input.removeListener("close", onEnd);
  }
}
