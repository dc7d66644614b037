/**
 * Reads the YAML file beside an office's own PDF template: which field of the PDF, or which place on its pages, is
 * which of the letter's fields.
 */

import type { Diagnostic, Path } from "./diagnostic.js";
import { locate } from "./locate.js";
import type { Places } from "./places.js";
import { checkTemplateMap } from "./template-check.js";
import type { Position, TemplateField, TemplateMap } from "./template-types.js";
import { ofTemplateMap } from "./template-words.js";
import { type MapTree, readTree } from "./tree.js";

export type TemplateMapResult =
  | {
      ok: true;
      map: TemplateMap;
      /**
       * By path, where each value stands: `fields.candidate_name` (the PDF's name), `places.candidate_id` (our name),
       * `places.candidate_id.page` (the figure). For what is only found wrong when the PDF is looked at.
       */
      positions: ReadonlyMap<string, Position>;
    }
  | { ok: false; errors: Diagnostic[] };

class Positions {
  readonly byPath = new Map<string, Position>();

  constructor(
    private readonly tree: MapTree,
    private readonly places: Places,
  ) {}

  add(path: Path, part?: "key"): Position {
    const [start, end] = locate(this.tree, path, part);
    const position = { path: path.join("."), ...this.places.lines().place(start, end) };
    this.byPath.set(position.path, position);
    return position;
  }
}

/**
 * Reads a template's YAML file.
 * @param input text of the file (see `decodeText`, whose error `ofTemplateMap` puts in the right words)
 * @param known the fields of the letter, by our names
 * @returns what it says, in the order of the file; or all errors, at least one. Never throws.
 */
export function readTemplateMap(input: string, known: readonly TemplateField[]): TemplateMapResult {
  const { places, troubles: found, tree } = readTree(input);
  const troubles = found.map(ofTemplateMap);
  if (tree === undefined) return { ok: false, errors: places.diagnostics(troubles) };
  const { checked, mistakes } = checkTemplateMap(tree.value, known);
  if (troubles.length > 0 || mistakes.length > 0) {
    return { ok: false, errors: places.diagnostics(troubles, mistakes, tree) };
  }
  const positions = new Positions(tree, places);
  const map: TemplateMap = {
    fields: checked.fields.map((field) => {
      const { line, column } = positions.add(["fields", field.name]);
      return { ...field, line, column };
    }),
    places: checked.places.map((place) => {
      for (const key of ["page", "left", "top", "width", "height"])
        positions.add(["places", place.name, key]);
      const { line, column } = positions.add(["places", place.name], "key");
      return { ...place, line, column };
    }),
  };
  return { ok: true, map, positions: positions.byPath };
}
