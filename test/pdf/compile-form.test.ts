/** Forms of other people's making: what stays, and what a filled one needs no more. */

import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { fieldText, load, looseEnds } from "../letters/pdf.js";
import { compiled, filled, made, objectsWith, printed, shown } from "./made.js";

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
