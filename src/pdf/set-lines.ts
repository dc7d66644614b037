import type { CompiledField, CompiledForm } from "./compiled.js";

const MULTILINE = 1 << 12;
/** One letter a cell: only for a single line. */
const COMB = 1 << 24;

/**
 * A form in which some fields take one line or several, whatever they took before.
 * @param lines by the field's name: true for several
 */
export function setLines(form: CompiledForm, lines: ReadonlyMap<string, boolean>): CompiledForm {
  const nodes = [...form.nodes];
  const fields = form.fields.map((field) => {
    const several = lines.get(field.name) ?? field.several;
    if (several === field.several) return field;
    const node = nodes[field.node]!;
    const flags = flagsOf(form, field);
    const changed = several ? (flags | MULTILINE) & ~COMB : flags & ~MULTILINE;
    nodes[field.node] = { ...node, entries: { ...node.entries, Ff: String(changed) } };
    return { ...field, several };
  });
  return { ...form, nodes, fields };
}

/** A field has the flags of the group that it is in where it has none of its own. */
function flagsOf({ nodes }: CompiledForm, { node }: CompiledField): number {
  for (let at: number | undefined = node; at !== undefined; at = nodes[at]!.parent) {
    const own = nodes[at]!.entries.Ff;
    if (own !== undefined) return Number(own) || 0;
  }
  return 0;
}
