/** A key that may not stand where it stands. */

import type { Mistake, Path } from "./diagnostic.js";
import type { PlainMap } from "./plain.js";
import { alternatives, printable, quoted } from "./printable.js";
import { typesWith } from "./schema-keys.js";
import { suggestKey } from "./suggest.js";

function message(key: string, group: PlainMap, path: Path): string {
  if (path[0] === "activities" && path.length === 2) {
    const types = typesWith(key);
    const belongs = types.length > 0 ? `; it belongs to ${alternatives(types)}` : "";
    return `An activity of the type ${group.type} has no key ${quoted(key)}${belongs}.`;
  }
  return `There is no key ${quoted(key)} ${path.length === 0 ? "at the top of the file" : "here"}.`;
}

function hint(key: string, group: PlainMap, keys: readonly string[]): string {
  if (/^\s/.test(key)) {
    return "The line begins with a special space that was copied from somewhere. Delete the spaces before it and type them again.";
  }
  if (key === "<<") return "Merging by << is not supported. Write the keys out.";
  const near = suggestKey(key, keys);
  const free = keys.filter((name) => !Object.hasOwn(group, name));
  const choice =
    free.length > 0 ? `Keys that can still be used here: ${free.join(", ")}.` : "Delete this line.";
  return near === undefined ? choice : `Did you mean ${near}? ${choice}`;
}

/**
 * @param key that is not known here
 * @param group the keys among which it stands
 * @param path of the group
 * @param keys that may stand there
 */
export function unknownKey(key: string, group: PlainMap, path: Path, keys: readonly string[]): Mistake {
  return {
    code: "unknown-key",
    path: [...path, printable(key)],
    at: [...path, key],
    part: "key",
    message: message(key, group, path),
    hint: hint(key, group, keys),
  };
}
