/** What the YAML file beside an office's own PDF template says, and what it may name. */

/** A field of one of our letters, by the name that the file calls it. */
export interface TemplateField {
  name: string;
  /** `line`: one line of text; `box`: several; `signature`: room to sign. */
  kind: "line" | "box" | "signature";
}

interface InFile {
  /** Our name of the field. */
  name: string;
  /** Where the file says it, from 1: at the PDF's field name, or at our name of a place. */
  line: number;
  column: number;
}

/** One of our fields that is a field of the PDF's form. */
export interface MappedField extends InFile {
  /** Without the spaces around it: YAML drops them, so compare with the PDF's name trimmed. */
  pdfField: string;
}

/** One of our fields that is printed at a place; points from the top left corner of the page. */
export interface MappedPlace extends InFile {
  /** From 1. */
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Whether the text may run over several lines. */
  several: boolean;
}

export interface TemplateMap {
  fields: MappedField[];
  places: MappedPlace[];
}

/** Where a value stands: with code and message a `Diagnostic`. */
export interface Position {
  path: string;
  line: number;
  column: number;
  endColumn: number;
}
