/** Which PDFs are opened, and where their pages are. */

import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString } from "pdf-lib";
import { describe, expect, it, vi } from "vitest";
import { compiled, made } from "./made.js";

describe("where the page is", () => {
  const SHEETS = [
    { media: [0, 0, 612, 792], crop: undefined, box: [0, 0, 612, 792] },
    { media: [100, 50, 712, 842], crop: undefined, box: [100, 50, 712, 842] },
    { media: [0, 0, 700, 900], crop: [30, 40, 642, 832], box: [30, 40, 642, 832] },
    { media: [0, 0, 612, 792], crop: [-50, -50, 9000, 9000], box: [0, 0, 612, 792] },
    { media: [612, 792, 0, 0], crop: undefined, box: [0, 0, 612, 792] },
    { media: [0, 0, 612, 792], crop: [1000, 1000, 1100, 1100], box: [0, 0, 612, 792] },
  ];

  it.each(SHEETS)("sheet $media, seen $crop", async ({ media, crop, box }) => {
    const form = await made(({ document, page, text }) => {
      text("name");
      page.node.set(PDFName.of("MediaBox"), document.context.obj(media));
      if (crop) page.node.set(PDFName.of("CropBox"), document.context.obj(crop));
    });
    expect((await compiled(form)).pages[0]!.box).toEqual(box);
  });

  it("takes figures that stand elsewhere in the file", async () => {
    const form = await made(({ document: { context }, page, text }) => {
      text("name");
      const right = context.register(context.obj(500));
      const box = PDFArray.withContext(context);
      for (const each of [PDFNumber.of(0), PDFNumber.of(0), right, PDFNumber.of(700)]) box.push(each);
      page.node.set(PDFName.of("MediaBox"), context.register(box));
      page.node.set(PDFName.of("Rotate"), context.register(context.obj(0)));
    });
    const [page] = (await compiled(form)).pages;
    expect(page).toMatchObject({ box: [0, 0, 500, 700], entries: { Rotate: "0" } });
  });
});

describe("what cannot be taken apart", () => {
  const reasonOf = async (bytes: Uint8Array) =>
    compiled(bytes).then(
      () => "none",
      ({ reason }) => reason,
    );

  it("is said to be damaged", async () => {
    const whole = await made(({ text }) => text("name"));
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(await reasonOf(whole)).toBe("none");
    for (const bytes of [
      new Uint8Array(),
      encode("hello"),
      encode("%PDF-1.7\n"),
      encode(`%PDF-1.7\n${"x".repeat(500)}`),
      whole.subarray(0, whole.length / 2),
    ])
      expect(await reasonOf(Uint8Array.from(bytes)), `${bytes.length}`).toBe("damaged");
  });

  it("is damaged where the content of a page is lost", async () => {
    const form = await made(({ document, page, text }) => {
      text("name");
      page.node.set(PDFName.of("Contents"), document.context.nextRef());
    });
    expect(await reasonOf(form)).toBe("damaged");
  });

  it("is opened without a word to the terminal", async () => {
    const form = await made(({ form, text }) => {
      text("name");
      form.acroForm.dict.set(PDFName.of("XFA"), PDFString.of("<xdp/>"));
    });
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await compiled(form);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("is a form for Adobe's programs alone, unless it has fields of the usual kind", async () => {
    const xfa = (fields: boolean) =>
      made(({ form, text }) => {
        if (fields) text("name");
        form.acroForm.dict.set(PDFName.of("XFA"), PDFString.of("<xdp/>"));
      });
    expect([await reasonOf(await xfa(false)), await reasonOf(await xfa(true))]).toEqual(["xfa", "none"]);
  });

  it("comes with a text that cannot be drawn, and has no picture of it", async () => {
    const form = (picture: boolean) =>
      made(({ form, text }) => {
        const field = text("office");
        field.setText("Office");
        if (picture) form.updateFieldAppearances();
        else for (const { dict } of field.acroField.getWidgets()) dict.delete(PDFName.of("AP"));
        field.acroField.setValue(PDFHexString.fromText("Łódź"));
      });
    await expect(compiled(await form(false))).rejects.toMatchObject({ reason: "picture", field: "office" });
    expect(await reasonOf(await form(true))).toBe("none");
  });
});
