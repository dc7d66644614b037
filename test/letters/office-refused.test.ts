/** Which PDFs of an office cannot be templates, and why. */

import { degrees, type PDFDict, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { made } from "../pdf/made.js";
import { bare, PLACE, place, wrong } from "./own-template.js";

describe("what is refused, and why", () => {
  it("a PDF without fields, with a word on places", async () => {
    const [said, ...others] = await wrong(await bare());
    expect(said).toMatch(/^has no fields to fill\..*places:\n {2}candidate_name: \{ page: 1/s);
    expect(others).toEqual([]);
  });

  it("one whose fields are hidden or too small to read", async () => {
    const form = await made(({ text }) => text("candidate_name", { height: 3 }));
    expect((await wrong(form))[0]).toMatch(/^has no fields to fill/);
    expect((await wrong(form, "fields: { candidate_id: candidate_name }"))[0]).toMatch(
      /^‹candidate_name› .*“candidate_name” is too small to read/,
    );
  });

  it("one that is signed", async () => {
    const form = await made(({ document, page, text }) => {
      text("candidate_name");
      const { context } = document;
      const signature = context.obj({
        ...{ Type: "Annot", Subtype: "Widget", FT: "Sig", Rect: [10, 10, 90, 40] },
        V: { Type: "Sig", Filter: "Adobe.PPKLite" },
      }) as PDFDict;
      signature.set(PDFName.of("T"), PDFString.of("sign"));
      const ref = context.register(signature);
      page.node.addAnnot(ref);
      document.getForm().acroForm.addField(ref);
    });
    expect(await wrong(form)).toEqual([expect.stringMatching(/^is signed already.*unsigned copy/)]);
  });

  it.each([90, 180, 270, -90])("one with a page turned by %i", async (angle) => {
    const form = await made(({ document, text }) => {
      text("candidate_name");
      document.addPage().setRotation(degrees(angle));
    });
    expect(await wrong(form)).toEqual([expect.stringMatching(/^has its page 2 turned/)]);
  });

  it("one that is upright again after a whole turn is not", async () => {
    const form = await made(({ page, text }) => {
      text("candidate_name");
      page.setRotation(degrees(360));
    });
    expect(await wrong(form)).toEqual([]);
  });

  it.each([
    ["damaged", async () => new TextEncoder().encode("hello"), /^cannot be read: it is no PDF/],
    ["empty", async () => new Uint8Array(), /^cannot be read: it is no PDF/],
    [
      "for Adobe's programs alone",
      () => made(({ form }) => form.acroForm.dict.set(PDFName.of("XFA"), PDFString.of("<xdp/>"))),
      /^is a form that only Adobe's own programs can show/,
    ],
    [
      "filled in with what has no picture",
      () =>
        made(({ form, text }) => {
          text("candidate_name");
          text("office").acroField.dict.set(PDFName.of("V"), PDFHexString.fromText("Łódź"));
          for (const field of form.getFields())
            for (const { dict } of field.acroField.getWidgets()) dict.delete(PDFName.of("AP"));
        }),
      /“office”/,
    ],
  ])("one that is %s", async (_, make, said) => {
    const bytes = await make();
    expect(await wrong(bytes)).toEqual([expect.stringMatching(said)]);
  });

  it.each([
    ["fields: { candidate_name: Nam }", /^‹Nam› The PDF has no field “Nam”\. Did you mean “Name”\?/],
    ["fields: { candidate_name: seen }", /^‹seen› The PDF's field “seen” is no text field/],
    ["fields: { candidate_name: hidden }", /^‹hidden› The PDF's field “hidden” is hidden/],
    [place("date", PLACE.replace("page: 1", "page: 2")), /^‹2› There is no page 2: the PDF has one page/],
    [place("date", PLACE.replace("72", "500")), /^‹200› This place ends 88 points beyond the right edge/],
    [place("date", PLACE.replace("120", "780")), /^‹18› This place ends 6 points beyond the foot/],
    [place("date", PLACE.replace("18", "5")), /^‹5› This place is too small/],
    [place("date", PLACE.replace("200", "10")), /^‹10› This place is too small/],
  ])("%s", async (yaml, said) => {
    const form = await made(({ form, page, text }) => {
      text("Name");
      form.createCheckBox("seen").addToPage(page, { x: 50, y: 50, width: 10, height: 10 });
      for (const { dict } of text("hidden").acroField.getWidgets())
        dict.set(PDFName.of("F"), dict.context.obj(2));
    });
    expect(await wrong(form, yaml)).toEqual([expect.stringMatching(said)]);
  });

  it("all that is wrong at once", async () => {
    const form = await made(({ text }) => text("Name"));
    const yaml = `fields: { candidate_name: Nam, date: Dat }\n${place("start_date", PLACE.replace("page: 1", "page: 9"))}`;
    expect(await wrong(form, yaml)).toHaveLength(3);
  });
});
