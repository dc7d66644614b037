/** Troubles and mistakes given their line and column. */

import type { Diagnostic, Mistake, Path, Trouble } from "./diagnostic.js";
import { LineMap } from "./lines.js";
import { locate } from "./locate.js";
import type { PlainTree } from "./plain.js";

/** @returns a path as people read it, `activities[2].hoursPerWeek` */
function pathText(path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return steps.join("").replace(/^\./, "");
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column;
}

/** Knows where things are in a text. Counts its lines when first asked, which a file without faults never does. */
export class Places {
  private counted: LineMap | undefined;

  constructor(private readonly text: string) {}

  readonly lines = (): LineMap => {
    this.counted ??= new LineMap(this.text);
    return this.counted;
  };

  /** @returns the troubles and mistakes in the order of the file; mistakes not in lines that are in trouble already */
  diagnostics(
    troubles: readonly Trouble[],
    mistakes: readonly Mistake[] = [],
    tree?: PlainTree,
  ): Diagnostic[] {
    const written = troubles.map((trouble) => this.diagnostic(trouble, ""));
    // One cause is often found twice; the first in its line tells most.
    const first = new Map(
      written
        .sort(inOrder)
        .reverse()
        .map((each) => [each.line, each]),
    );
    const said = mistakes.map(({ path, at, part, ...fault }) => {
      const [start, end] = locate(tree!, at ?? path, part);
      return this.diagnostic({ ...fault, start, end }, pathText(path));
    });
    return [...first.values(), ...said.filter(({ line }) => !first.has(line))].sort(inOrder);
  }

  private diagnostic({ start, end, code, message, hint }: Trouble, path: string): Diagnostic {
    return { code, path, ...this.lines().place(start, end), message, ...(hint !== undefined && { hint }) };
  }
}
