/** What a form tells screen readers, taken apart and written again. */

import { PDFArray, PDFDict, PDFName, PDFNumber } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { FilledForm, FontBook, writePrint } from "../../src/pdf/index.js";
import { load, looseEnds } from "../letters/pdf.js";
import { compiled, filled, made, objectsWith, printedParts } from "./made.js";

const BOTH = [{ flatten: false }, { flatten: true }];

/** A page on which a heading and a field are tagged. */
function tagged(more: (element: PDFDict) => void = () => {}) {
  return made(({ document: { catalog, context }, page, text }) => {
    const [field] = text("name").acroField.getWidgets();
    const content = context.stream("/H1 <</MCID 0>> BDC 0 0 9 9 re f EMC");
    page.node.set(PDFName.of("Contents"), context.register(content));
    const root = context.nextRef();
    const widget = context.getObjectRef(field!.dict)!;
    const object = { Type: "OBJR", Obj: widget, Pg: page.ref };
    const heading = context.obj({ Type: "StructElem", S: "Titel", P: root, Pg: page.ref, K: 0 });
    const form = context.obj({ Type: "StructElem", S: "Form", P: root, K: [object] });
    more(heading as PDFDict);
    const K = [heading, form].map((each) => context.register(each));
    context.assign(root, context.obj({ Type: "StructTreeRoot", K, RoleMap: { Titel: "H1" } }));
    catalog.set(PDFName.of("StructTreeRoot"), root);
  });
}

/** A reference to an element, twice. */
function twice({ context }: PDFDict): PDFArray {
  const S = PDFName.of("P");
  const ref = context.register(context.obj({ Type: "StructElem", S }));
  return context.obj([ref, ref]) as PDFArray;
}

describe("tags for screen readers", () => {
  it.each(BOTH)("are kept, with what types of its own stand for, %j", async (options) => {
    const bytes = await filled(await tagged(), { name: "Maria" }, options);
    const { catalog } = await load(bytes);
    const root = catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
    expect(root.get(PDFName.of("RoleMap"))?.toString()).toMatch(/Titel \/H1/);
    const types = (await objectsWith(bytes, "S")).map((each) => each.get(PDFName.of("S"))?.toString());
    expect(types).toContain("/Titel");
    expect(types).toContain(options.flatten ? "/P" : "/Form");
    expect((await looseEnds(bytes)).dangling).toEqual([]);
  });

  it.each(BOTH)("are made for fields that have none, %j", async (options) => {
    const form = await made(({ document: { catalog, context }, page, text }) => {
      text("name");
      const content = context.stream("/P <</MCID 0>> BDC 0 0 9 9 re f EMC");
      page.node.set(PDFName.of("Contents"), context.register(content));
      // Marked content right below the document, as LibreOffice has it.
      const all = context.register(context.obj({ Type: "StructElem", S: "Document", Pg: page.ref, K: [0] }));
      catalog.set(PDFName.of("StructTreeRoot"), context.obj({ Type: "StructTreeRoot", K: all }));
    });
    const bytes = await filled(form, { name: "Maria" }, options);
    const tags = await objectsWith(bytes, "S");
    const types = tags.map((each) => each.get(PDFName.of("S"))?.toString());
    expect(types).toEqual(["/Document", "/NonStruct", options.flatten ? "/P" : "/Form"]);
    if (options.flatten) expect((await printedParts(bytes)).join()).toMatch(/\/P <<\/MCID 1>> BDC/);
  });

  it("are kept beside links, which have no place in them any more", async () => {
    const form = await tagged((heading) => {
      const { context } = heading;
      const link = context.register(context.obj({ Type: "Annot", Subtype: "Link", StructParent: 7 }));
      const page = context.lookup(heading.get(PDFName.of("Pg")), PDFDict);
      page.lookup(PDFName.of("Annots"), PDFArray).push(link);
      heading.set(PDFName.of("K"), context.obj([0, { Type: "OBJR", Obj: link }]));
    });
    const bytes = await filled(form, { name: "Maria" });
    expect((await load(bytes)).catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
    const links = (await objectsWith(bytes, "Subtype")).map(String).filter((each) => each.includes("/Link"));
    expect(links).toEqual([expect.not.stringContaining("StructParent")]);
  });

  it("say of themselves what stood elsewhere in the file, also in the second form of several", async () => {
    const form = await tagged((heading) => {
      const { context } = heading;
      const looks = context.register(context.obj({ O: "Layout", Placement: "Block", BBox: [1, 2, 3, 4] }));
      heading.set(PDFName.of("A"), context.register(context.obj([looks, 0])));
      heading.set(PDFName.of("Ref"), context.obj([context.register(context.obj({ P: looks }))]));
    });
    const forms = await Promise.all(
      [form, form].map(async (each) => new FilledForm(await compiled(each), new FontBook())),
    );
    const bytes = writePrint(forms, { title: "All", date: "2025-02-01" }, []);
    const tags = (await objectsWith(bytes, "S")).map(String).filter((each) => each.includes("/Titel"));
    expect(tags).toHaveLength(2);
    for (const tag of tags) {
      expect(tag.replace(/\s+/g, " ")).toContain(
        "/A [ << /O /Layout /Placement /Block /BBox [ 1 2 3 4 ] >> 0 ]",
      );
      expect(tag).not.toContain("/Ref");
    }
    expect((await looseEnds(bytes)).dangling).toEqual([]);
  });

  it.each<[string, (element: PDFDict) => void]>([
    ["has no type", (element) => element.delete(PDFName.of("S"))],
    ["has a mark without a page", (element) => element.delete(PDFName.of("Pg"))],
    ["has a mark that cannot be", (element) => element.set(PDFName.of("K"), PDFNumber.of(4e9))],
    ["stands twice in the tree", (element) => element.set(PDFName.of("K"), twice(element))],
  ])("are left out where one %s", async (_, change) => {
    const { tags } = await compiled(await tagged(change));
    expect(tags).toBeUndefined();
  });
});
