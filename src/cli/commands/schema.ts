/** `schema`: the JSON Schema of the input file, for editors. */

import { candidateJsonSchema } from "../../input/json-schema.js";
import { EXIT, type ExitCode } from "../exit.js";
import type { Terminal } from "../terminal.js";

export async function schema(terminal: Terminal): Promise<ExitCode> {
  terminal.out(`${JSON.stringify(candidateJsonSchema(), null, 2)}\n`);
  return EXIT.done;
}
