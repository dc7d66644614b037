import {
  PDFArray,
  PDFCheckBox,
  PDFDict,
  PDFDropdown,
  type PDFField,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFOptionList,
  PDFRadioGroup,
  PDFString,
  PDFTextField,
} from "pdf-lib";

/** The state of a box that is not ticked. */
export const OFF = PDFName.of("Off");

/** A check box, or a group of which one is chosen. */
export function isBox(field: PDFField): field is PDFCheckBox | PDFRadioGroup {
  return field instanceof PDFCheckBox || field instanceof PDFRadioGroup;
}

/** A field that shows a text. */
export function isOfText(field: PDFField): field is PDFTextField | PDFDropdown | PDFOptionList {
  return field instanceof PDFTextField || field instanceof PDFDropdown || field instanceof PDFOptionList;
}

/** What a field comes filled in with; empty where it is empty, or not ticked. */
export function textIn({ acroField }: PDFField): string {
  const { context } = acroField.dict;
  const value = context.lookup(acroField.getInheritableAttribute(PDFName.of("V")));
  const texts = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
  return texts
    .map((text) => {
      if (text instanceof PDFName) return text === OFF ? "" : text.decodeText();
      return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : "";
    })
    .join("\n");
}

/** What a field's place shows: one picture, or one for each state; undefined where there is none. */
export function picturesOf(widget: PDFDict): PDFObject | undefined {
  return widget.lookupMaybe(PDFName.of("AP"), PDFDict)?.lookup(PDFName.of("N"));
}
