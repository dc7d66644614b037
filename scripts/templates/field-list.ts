import { FORMS, TITLE } from "../../src/letters/forms.js";
import { TEMPLATES } from "../../src/scoring/result.js";

const KINDS = { line: "text", box: "text, several lines", signature: "signature" };

/** The text of `templates/fields.json`: which fields each template must have, in order, one a line. */
export function fieldList(): string {
  const templates = TEMPLATES.map((name) => {
    const { section, fields } = FORMS[name];
    const rows = fields.map((field) => {
      const { name, label, kind } = field;
      return `      ${JSON.stringify({ name, label, kind: KINDS[kind] })}`;
    });
    const title = JSON.stringify(`${TITLE} – ${section}`);
    return `  ${JSON.stringify(name)}: {\n    "title": ${title},\n    "fields": [\n${rows.join(",\n")}\n    ]\n  }`;
  });
  return `{\n${templates.join(",\n")}\n}\n`;
}
