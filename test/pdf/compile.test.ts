/** Taking apart forms of other people's making, filling them and writing them again. */

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
import { load, looseEnds } from "../letters/pdf.js";
import { compiled, filled, made, objectsWith, printed, printedParts, shown } from "./made.js";

const BOTH = [{ flatten: false }, { flatten: true }];

/** What is seen of the first page, whether it is a form still or not. */
async function seen(bytes: Uint8Array, page = 0): Promise<string> {
  return [await printed(bytes, page), ...(await shown(bytes, page))].join("|");
}

async function fieldText(bytes: Uint8Array, name: string): Promise<string | undefined> {
  return (await load(bytes)).getForm().getTextField(name).getText();
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

describe("a form that stays one", () => {
  it("drops limits that a filled text need not keep, and descriptions of the form that contradict it", async () => {
    const form = await made(({ document, form, text }) => {
      const field = text("id");
      field.setMaxLength(3);
      field.enableCombing();
      field.acroField.dict.set(PDFName.of("RV"), PDFString.of("<body>old</body>"));
      const root = form.acroForm.dict;
      root.set(PDFName.of("CO"), document.context.obj([field.ref]));
      root.set(PDFName.of("XFA"), PDFString.of("<xdp/>"));
    });
    const bytes = await filled(form, { id: "00123" });
    const { catalog } = await load(bytes);
    const root = catalog.lookup(PDFName.of("AcroForm"), PDFDict);
    for (const key of ["CO", "XFA"]) expect(root.has(PDFName.of(key)), key).toBe(false);
    const [field] = (await load(bytes)).getForm().getFields();
    for (const key of ["RV", "MaxLen"]) expect(field!.acroField.dict.has(PDFName.of(key)), key).toBe(false);
    expect(await fieldText(bytes, "id")).toBe("00123");
  });

  it("keeps read-only fields so, and fills them", async () => {
    const form = await made(({ text }) => text("id").enableReadOnly());
    const bytes = await filled(form, { id: "00123" });
    const field = (await load(bytes)).getForm().getTextField("id");
    expect([field.getText(), field.isReadOnly()]).toEqual(["00123", true]);
  });

  it("reads what fields have from their group", async () => {
    const form = await made(({ form, text }) => {
      const field = text("group.box");
      const group = form.acroForm.getAllFields()[0]![0].dict;
      const own = field.acroField.dict;
      for (const [key, value] of [
        ["FT", PDFName.of("Tx")],
        ["Ff", PDFNumber.of(1 << 12)],
        ["DA", PDFString.of("/Helv 12 Tf 0 g")],
        ["Q", PDFNumber.of(1)],
      ] as const) {
        own.delete(PDFName.of(key));
        group.set(PDFName.of(key), value);
      }
    });
    const [field] = (await compiled(form)).fields;
    expect(field).toMatchObject({ name: "group.box", kind: "text", several: true, style: "/Helv 12 Tf 0 g" });
    const bytes = await filled(form, { "group.box": "Maria" });
    expect(await fieldText(bytes, "group.box")).toBe("Maria");
  });

  it("is printed with what is filled in, though the form says nothing of printing", async () => {
    const form = await made(({ text }) => {
      for (const { dict } of text("name").acroField.getWidgets()) dict.delete(PDFName.of("F"));
    });
    const [widget] = await objectsWith(await filled(form, { name: "Maria" }), "Rect");
    expect(widget!.get(PDFName.of("F"))?.toString()).toBe("4");
  });

  it("has the fields that its program forgot to list", async () => {
    const form = await made(({ form, text }) => {
      text("name");
      text("group.id");
      form.acroForm.dict.delete(PDFName.of("Fields"));
    });
    expect((await compiled(form)).fields.map(({ name }) => name)).toEqual(["name", "group.id"]);
    const bytes = await filled(form, { name: "Maria", "group.id": "7" });
    expect([await fieldText(bytes, "name"), await fieldText(bytes, "group.id")]).toEqual(["Maria", "7"]);
  });

  it("keeps links to pages and to the web; one that is printed has none", async () => {
    const form = await made(({ document, page, text }) => {
      text("name");
      const second = document.addPage();
      const { context } = document;
      const Rect = [10, 10, 50, 20];
      const web = {
        Type: "Annot",
        Subtype: "Link",
        Rect,
        A: { S: "URI", URI: PDFString.of("https://x.org") },
      };
      const inside = { Type: "Annot", Subtype: "Link", Rect, Dest: [second.ref, "Fit"] };
      const annotations = page.node.lookup(PDFName.of("Annots"), PDFArray);
      annotations.push(context.obj(web)); // with no reference of its own
      annotations.push(context.register(context.obj(inside)));
    });
    const bytes = await filled(form, { name: "Maria" });
    const links = (await objectsWith(bytes, "Subtype")).filter((each) => each.toString().includes("/Link"));
    expect(links.map(String).join()).toContain(`<${Buffer.from("https://x.org").toString("hex")}>`);
    const second = (await load(bytes)).getPage(1).ref.toString();
    expect(links.map(String).join()).toContain(`/Dest [ ${second} /Fit ]`);
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    const flat = await filled(form, { name: "Maria" }, { flatten: true });
    expect(Buffer.from(flat).toString("latin1")).not.toContain("/Link");
    expect((await looseEnds(flat)).dangling).toEqual([]);
  });

  it("sees a picture only where something is drawn", async () => {
    const shows = async (operators: string) => {
      const form = await made(({ document: { context }, text }) => {
        const picture = context.stream(operators, {
          Type: "XObject",
          Subtype: "Form",
          BBox: [0, 0, 200, 20],
        });
        const N = context.register(picture);
        for (const { dict } of text("name").acroField.getWidgets())
          dict.set(PDFName.of("AP"), context.obj({ N }));
      });
      return (await compiled(form)).fields[0]!.places[0]!.shows !== undefined;
    };
    for (const nothing of ["", "/Tx BMC EMC", "q 0 0 9 9 re W n 1 0 0 rg /F1 9 Tf Q"])
      expect(await shows(nothing), nothing).toBe(false);
    for (const some of ["0 0 9 9 re f", "0 0 9 9 re\nB*", "(x)Tj", "BT [(x)]TJ ET", "/Im0 Do"])
      expect(await shows(some), some).toBe(true);
  });

  it("does not print buttons that are not for paper", async () => {
    const form = await made(({ form, page, text }) => {
      text("name");
      const button = form.createButton("print");
      button.addToPage("Print this form", page, { x: 50, y: 300, width: 90, height: 20 });
      for (const { dict } of button.acroField.getWidgets()) dict.set(PDFName.of("F"), PDFNumber.of(0));
      form.updateFieldAppearances();
    });
    expect((await shown(await filled(form, { name: "Maria" }))).join()).toContain("Print this form");
    const flat = await filled(form, { name: "Maria" }, { flatten: true });
    expect(await printed(flat)).not.toContain("Print this form");
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
