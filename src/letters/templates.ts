import type { CompiledForm } from "../pdf/index.js";
import type { TemplateName } from "../scoring/result.js";
import { readBundledForm } from "./assets.js";
import type { FieldName } from "./forms.js";

/** A template that letters are made from. */
export interface Template {
  form: CompiledForm;
  /** The PDF's name for one of our fields; undefined where it has no place for it. */
  fieldOf(name: FieldName): string | undefined;
}

/** Gives the template of a name. */
export type Templates = (name: TemplateName) => Template;

/**
 * The templates that come with the program.
 * @param others templates that are taken instead
 */
export function bundledTemplates(others: ReadonlyMap<TemplateName, Template> = new Map()): Templates {
  const known = new Map(others);
  return (name) => {
    const template = known.get(name) ?? { form: readBundledForm(name), fieldOf: (field: FieldName) => field };
    known.set(name, template);
    return template;
  };
}
