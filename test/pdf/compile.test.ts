/** Forms of other people's making, taken apart, filled and written again, as forms and to be printed. */

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  rgb,
  StandardFonts,
} from "pdf-lib";
import { describe, expect, it } from "vitest";
import { fieldText, load, looseEnds } from "../letters/pdf.js";
import { compiled, filled, made, printed, printedParts, shown } from "./made.js";

const BOTH = [{ flatten: false }, { flatten: true }];

/** What is seen of the first page, whether it is a form still or not. */
async function seen(bytes: Uint8Array, page = 0): Promise<string> {
  return [await printed(bytes, page), ...(await shown(bytes, page))].join("|");
}

describe.each(BOTH)("a form that is filled, %j", (options) => {
  const flat = options.flatten;

  it("has its texts, and no loose ends", async () => {
    const bytes = await filled(await made(({ text }) => text("name")), { name: "Maria Álvarez" }, options);
    expect(await seen(bytes)).toContain("Maria Álvarez");
    expect(await printed(bytes)).toContain("Printed on the form");
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    expect((await load(bytes)).catalog.has(PDFName.of("AcroForm"))).toBe(!flat);
    if (!flat) expect(await fieldText(bytes, "name")).toBe("Maria Álvarez");
  });

  it("fills fields in groups by their whole names", async () => {
    const form = await made(({ text }) => {
      text("candidate.name.first");
      text("candidate.id");
    });
    const values = { "candidate.name.first": "Maria", "candidate.id": "00123" };
    const bytes = await filled(form, values, options);
    expect(await seen(bytes)).toMatch(/Maria.*00123/s);
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    if (!flat) expect(await fieldText(bytes, "candidate.name.first")).toBe("Maria");
  });

  it("shows one field in all its places, on all pages", async () => {
    const form = await made(({ document, page, text }) => {
      const field = text("name");
      field.addToPage(page, { x: 300, y: 100, width: 150, height: 20 });
      field.addToPage(document.addPage(), { x: 50, y: 50, width: 150, height: 20 });
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    expect((await seen(bytes)).match(/Maria/g)).toHaveLength(2);
    expect(await seen(bytes, 1)).toContain("Maria");
    expect((await looseEnds(bytes)).dangling).toEqual([]);
  });

  it("takes fields of the same name for one, also where the form does not", async () => {
    const form = await made(({ document, text }) => {
      text("name");
      text("name2").acroField.setPartialName("name");
      document.getForm().acroForm.Fields();
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    expect((await seen(bytes)).match(/Maria/g)).toHaveLength(2);
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    if (flat) return;
    const fields = (await load(bytes)).getForm().getFields();
    expect(fields.map((field) => field.getName())).toEqual(["name"]);
  });

  it("keeps ticks and choices, and the frames of boxes that are not ticked", async () => {
    const form = await made(({ form, page, text }) => {
      text("name");
      const at = { width: 12, height: 12, borderColor: rgb(0, 0, 1), borderWidth: 1 };
      const yes = form.createCheckBox("yes");
      yes.addToPage(page, { x: 50, y: 300, ...at });
      yes.check();
      form.createCheckBox("no").addToPage(page, { x: 80, y: 300, ...at });
      const kind = form.createRadioGroup("kind");
      kind.addOptionToPage("full", page, { x: 50, y: 270, ...at });
      kind.addOptionToPage("part", page, { x: 80, y: 270, ...at });
      kind.select("part");
      const list = form.createDropdown("state");
      list.addOptions(["Ohio", "Michigan"]);
      list.select("Michigan");
      list.addToPage(page, { x: 50, y: 240, width: 90, height: 18 });
      form.updateFieldAppearances();
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    expect(await seen(bytes)).toContain("Michigan");
    const before = await shown(form);
    const after = flat ? await printedParts(bytes) : await shown(bytes);
    for (const [index, picture] of before.slice(1, 5).entries()) expect(after, `${index}`).toContain(picture);
    expect(before[1]).not.toBe(before[2]); // the tick
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    if (flat) return;
    const fields = (await load(bytes)).getForm();
    expect(fields.getCheckBox("yes").isChecked()).toBe(true);
    expect(fields.getCheckBox("no").isChecked()).toBe(false);
    expect(fields.getRadioGroup("kind").getSelected()).toBe("part");
    expect(fields.getDropdown("state").getSelected()).toEqual(["Michigan"]);
  });

  it("keeps texts that the form comes with", async () => {
    const form = await made(({ form, text }) => {
      text("name");
      text("office").setText("Human Resources");
      form.updateFieldAppearances();
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    expect(await seen(bytes)).toContain("Human Resources");
  });

  it("keeps texts and ticks of which the form leaves the picture to the viewer", async () => {
    const form = await made(({ document, form, page, text }) => {
      text("name");
      const office = text("office", { borderColor: rgb(1, 0, 0), borderWidth: 1 });
      office.setText("Human Resources – Łódź".slice(0, 15));
      const yes = form.createCheckBox("yes");
      yes.addToPage(page, { x: 50, y: 300, width: 12, height: 12 });
      yes.check();
      for (const { acroField } of [office, yes])
        for (const { dict } of acroField.getWidgets()) dict.delete(PDFName.of("AP"));
      form.acroForm.dict.set(PDFName.of("NeedAppearances"), document.context.obj(true));
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    expect(await seen(bytes)).toContain("Human Resources");
    const pictures = flat ? (await printedParts(bytes)).slice(2) : (await shown(bytes)).slice(2);
    expect(pictures.at(-1)).toMatch(/ l\s/); // the lines of a tick
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    const form2 = (await load(bytes)).catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
    expect(form2?.has(PDFName.of("NeedAppearances")) ?? false).toBe(false);
  });

  it("shows a text with the picture that is due, not an old one that the viewer was to replace", async () => {
    const form = await made(({ document, form, text }) => {
      const office = text("office");
      office.setText("Old text");
      form.updateFieldAppearances();
      office.acroField.setValue(PDFHexString.fromText("New text"));
      form.acroForm.dict.set(PDFName.of("NeedAppearances"), document.context.obj(true));
    });
    const text = await seen(await filled(form, {}, options));
    expect(text).toContain("New text");
    expect(text).not.toContain("Old text");
  });

  it("draws ground and frame of a field under its text, and keeps them where it stays empty", async () => {
    const form = await made(({ form, text }) => {
      const colors = { backgroundColor: rgb(0.9, 0.9, 1), borderColor: rgb(1, 0, 0), borderWidth: 2 };
      text("name", colors);
      text("empty", colors);
      form.updateFieldAppearances();
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    const pictures = flat ? await printedParts(bytes) : await shown(bytes);
    const all = (flat ? pictures : await framesOf(bytes)).join("\n");
    expect(all).toContain("0.9 0.9 1 rg 0 0 202 22 re f");
    expect(all).toContain("1 0 0 RG 2 w 1 1 200 20 re S");
    const seen = flat ? pictures.filter((each) => each.includes("0.9 0.9 1 rg")) : pictures;
    expect(seen.at(-1)).toContain("0.9 0.9 1 rg"); // the empty one
  });

  it("keeps what was written and drawn over the page with a viewer", async () => {
    const form = await made(({ document, page, text }) => {
      text("name");
      addNote(document, page.node, "FreeText", 4);
      addNote(document, page.node, "Text", 4);
      addNote(document, page.node, "FreeText", 0);
      addNote(document, page.node, "FreeText", 6);
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    expect((await printed(bytes)).match(/Lansing College/g)).toHaveLength(1);
    expect((await looseEnds(bytes)).dangling).toEqual([]);
  });

  it("leaves out what the form refers to and has not", async () => {
    const form = await made(({ document: { context }, page, text }) => {
      text("name");
      page.node.set(PDFName.of("Group"), context.nextRef());
      page.node.Resources()!.set(PDFName.of("ColorSpace"), context.obj({ CS0: context.nextRef() }));
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    expect((await looseEnds(bytes)).dangling).toEqual([]);
  });

  it("leaves hidden fields alone", async () => {
    const form = await made(({ text }) => {
      const field = text("secret");
      for (const { dict } of field.acroField.getWidgets()) dict.set(PDFName.of("F"), PDFNumber.of(6));
    });
    expect((await compiled(form)).fields[0]!.places).toEqual([]);
    const bytes = await filled(form, { secret: "hidden" }, options);
    expect(await seen(bytes)).not.toContain("hidden");
  });

  it("keeps layers", async () => {
    const form = await made(({ document, page, text }) => {
      text("name");
      const { context } = document;
      const layer = context.register(context.obj({ Type: "OCG", Name: PDFString.of("Draft") }));
      page.node.Resources()!.set(PDFName.of("Properties"), context.obj({ L1: layer }));
      const D = { OFF: [layer] };
      document.catalog.set(PDFName.of("OCProperties"), context.obj({ OCGs: [layer], D }));
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    const { catalog, context } = await load(bytes);
    const off = catalog.lookup(PDFName.of("OCProperties"), PDFDict).lookup(PDFName.of("D"), PDFDict);
    const layer = off.lookup(PDFName.of("OFF"), PDFArray).get(0);
    const own = (await load(bytes)).getPage(0).node.Resources()!.lookup(PDFName.of("Properties"), PDFDict);
    expect(own.get(PDFName.of("L1"))).toBe(layer);
    expect(context.lookup(layer, PDFDict).get(PDFName.of("Name"))).toBeDefined();
    expect((await looseEnds(bytes)).dangling).toEqual([]);
  });

  it("keeps resources that pages share or inherit, and content in several parts", async () => {
    const form = await made(async ({ document, page, text }) => {
      text("name");
      const { context } = document;
      const font = await document.embedFont(StandardFonts.Courier);
      const tree = document.catalog.Pages();
      const second = document.addPage();
      const both = context.obj({ Font: { F9: font.ref } });
      for (const each of [page, second]) {
        each.node.delete(PDFName.of("Resources"));
        each.node.delete(PDFName.of("MediaBox"));
      }
      tree.set(PDFName.of("Resources"), context.register(both));
      tree.set(PDFName.of("MediaBox"), context.register(context.obj([0, 0, 500, 700])));
      const part = (content: string) => context.register(context.stream(content));
      second.node.set(
        PDFName.of("Contents"),
        context.register(
          context.obj([part("BT /F9 12 Tf 50 50 Td <48656c6c6f> Tj ET"), part("0 0 9 9 re f")]),
        ),
      );
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    const [, second] = (await load(bytes)).getPages();
    expect(second!.getSize()).toEqual({ width: 500, height: 700 });
    expect(second!.node.Resources()!.lookup(PDFName.of("Font"), PDFDict).has(PDFName.of("F9"))).toBe(true);
    expect(await printed(bytes, 1)).toContain("Hello");
    expect((await printedParts(bytes, 1)).join()).toContain("0 0 9 9 re f");
    expect((await looseEnds(bytes)).dangling).toEqual([]);
  });
});

/** The operators of all pictures of the annotations. */
async function framesOf(bytes: Uint8Array): Promise<string[]> {
  const { context } = await load(bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    if (object.dict.get(PDFName.of("Subtype"))?.toString() !== "/Form") return [];
    return [Buffer.from(decodePDFRawStream(object).decode()).toString("latin1")];
  });
}

function addNote(document: PDFDocument, page: PDFDict, type: string, flags: number): void {
  const { context } = document;
  const text = Buffer.from("Lansing College").toString("hex");
  const picture = context.stream(`BT /F1 9 Tf <${text}> Tj ET`, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 100, 20],
  });
  const note = {
    Type: "Annot",
    Subtype: type,
    Rect: [50, 50, 150, 70],
    F: flags,
    AP: { N: context.register(picture) },
  };
  page.lookup(PDFName.of("Annots"), PDFArray).push(context.register(context.obj(note)));
}
