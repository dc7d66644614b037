/** The program's entry: the only place that reads argv and sets the exit code. */

import { EXIT } from "./exit.js";
import { main } from "./main.js";
import { processTerminal } from "./terminal.js";

process.once("SIGINT", () => process.exit(EXIT.interrupted));
main(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
