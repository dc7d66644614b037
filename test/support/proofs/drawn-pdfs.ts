import { PDFDocument } from "pdf-lib";
import { line, onePage, stream } from "./raw-pdf.js";
import type { Readable, Sample } from "./types.js";

const sample = (name: string, bytes: Uint8Array, expected: Partial<Readable>): Sample => ({
  name: `${name}.pdf`,
  bytes,
  expected: { pages: 1, notes: [], ...expected },
});

const PICTURE = "/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F 4 0 R>>>>";
const look = (text: string): string => stream(`0 g BT /F 14 Tf 2 5 Td (${text}) Tj ET`, PICTURE);

/** A form as forms usually come: every field with a picture of what it shows. */
async function filledForm(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  const form = document.getForm();
  const name = form.createTextField("name");
  name.setText("Maria Alvarez");
  name.addToPage(page, { x: 72, y: 700, width: 200, height: 24 });
  const yes = form.createCheckBox("yes");
  yes.addToPage(page, { x: 72, y: 650, width: 20, height: 20 });
  yes.check();
  const no = form.createCheckBox("no");
  no.addToPage(page, { x: 112, y: 650, width: 20, height: 20 });
  const choice = form.createRadioGroup("choice");
  choice.addOptionToPage("one", page, { x: 72, y: 600, width: 20, height: 20 });
  choice.addOptionToPage("two", page, { x: 112, y: 600, width: 20, height: 20 });
  choice.select("two");
  const list = form.createDropdown("list");
  list.setOptions(["First", "Second"]);
  list.select("Second");
  list.addToPage(page, { x: 72, y: 550, width: 120, height: 24 });
  return document.save({ updateMetadata: false } as object);
}

/** A form whose fields say only their values, for the viewer to draw. */
function undrawnForm(value: string, form = "/NeedAppearances true"): Uint8Array {
  const field = `<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V ${value}/DA(/F 12 Tf 0 g)/Rect[72 600 372 624]/F 4/P 3 0 R>>`;
  return onePage(line("A form"), {
    page: "/Annots[6 0 R]",
    catalog: `/AcroForm<</Fields[6 0 R]${form}/DA(/F 12 Tf 0 g)/DR<</Font<</F 4 0 R>>>>>>`,
    more: [field],
  });
}

const annotation = (entries: string): string => `<</Type/Annot/Rect[72 600 272 640]${entries}>>`;

const ATTACHED = "/Names<</EmbeddedFiles<</Names[(a.txt)<</Type/Filespec/F(a.txt)/EF<</F 6 0 R>>>>]>>>>";
const ENCLOSURE = stream("Enclosed words", "/Type/EmbeddedFile");

/** PDFs with more on them than the page itself: forms, notes, layers, signatures. */
export async function drawnPdfs(): Promise<Sample[]> {
  const utf16 = (text: string): string => Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("hex");
  const [wide, chinese] = [utf16("Łukasz Nguyễn"), utf16("東京")];
  const xfa = "/XFA[(template)6 0 R]";
  return [
    sample("form", await filledForm(), {
      has: ["Maria Alvarez", "Second"],
      hasNot: ["First"],
      notes: ["form-printed"],
      alike: true,
    }),
    sample("form-undrawn", undrawnForm("(Typed by a program)"), {
      has: ["Typed by a program", "A form"],
      notes: ["form-printed"],
    }),
    sample("form-other-letters", undrawnForm(`<${wide}>`), {
      has: ["Łukasz Nguyễn"],
      notes: ["form-printed"],
    }),
    sample("form-xfa-too", undrawnForm("(Both kinds)", xfa), {
      has: ["Both kinds"],
      notes: ["form-printed"],
    }),
    {
      name: "form-unknown-letters.pdf",
      bytes: undrawnForm(`<${chinese}>`),
      expected: "letters-unknown",
    },
    {
      name: "form-xfa-only.pdf",
      bytes: onePage(line("Please wait"), {
        catalog: `/AcroForm<</Fields[]${xfa}>>`,
        more: [stream("<xdp/>")],
      }),
      expected: "adobe-only",
    },
    sample(
      "annotations",
      onePage(line("Notes"), {
        page: "/Annots[6 0 R 7 0 R 8 0 R 9 0 R 88 0 R]",
        more: [
          annotation("/Subtype/Stamp/AP<</N 10 0 R>>"),
          annotation("/Subtype/Link/Border[0 0 0]/A<</S/URI/URI(https://example.org)>>"),
          annotation("/Subtype/FreeText/F 2/AP<</N 11 0 R>>"),
          annotation("/Subtype/Popup/Open true/AP<</N 11 0 R>>"),
          look("Seen stamp"),
          look("Never seen"),
        ],
      }),
      { has: ["Notes", "Seen stamp"], hasNot: ["Never seen"], notes: ["active-left-out"], alike: true },
    ),
    sample(
      "annotation-on-turned",
      onePage(`q q 2 0 0 2 0 0 cm ${line("Left open", 20, 200)}`, {
        page: "/Annots[6 0 R]/Rotate 90",
        more: [annotation("/Subtype/Stamp/AP<</N 7 0 R>>"), look("Over it")],
      }),
      { has: ["Left open", "Over it"], alike: true },
    ),
    sample(
      "layers",
      onePage(`/OC /Shown BDC ${line("Shown layer")} EMC /OC /Hid BDC ${line("Hidden layer", 72, 500)} EMC`, {
        version: "1.5",
        page: "/Resources<</Font<</F 4 0 R>>/Properties<</Shown 6 0 R/Hid 7 0 R>>>>",
        catalog: "/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[7 0 R]/Order[6 0 R 7 0 R]>>>>",
        more: ["<</Type/OCG/Name(Shown)>>", "<</Type/OCG/Name(Hidden)>>"],
      }),
      { has: ["Shown layer"], alike: true },
    ),
    sample(
      "signed",
      onePage(line("Signed paper"), {
        page: "/Annots[6 0 R]",
        catalog: "/AcroForm<</Fields[6 0 R]/SigFlags 3>>",
        more: [
          annotation("/Subtype/Widget/FT/Sig/T(signature)/V 7 0 R/F 132/AP<</N 8 0 R>>/P 3 0 R"),
          "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 30]/Contents<00>>>",
          look("Signed by me"),
        ],
      }),
      { has: ["Signed paper", "Signed by me"], signed: true, notes: ["form-printed"], alike: true },
    ),
    sample(
      "unsigned",
      onePage(line("Not yet"), {
        page: "/Annots[6 0 R]",
        catalog: "/AcroForm<</Fields[6 0 R]/SigFlags 1>>",
        more: [annotation("/Subtype/Widget/FT/Sig/T(signature)/F 132/P 3 0 R")],
      }),
      { has: ["Not yet"], signed: false, alike: true },
    ),
    sample("attachments", onePage(line("See enclosures"), { catalog: ATTACHED, more: [ENCLOSURE] }), {
      has: ["See enclosures"],
      notes: ["attachments-left-out"],
      alike: true,
    }),
    {
      name: "portfolio.pdf",
      bytes: onePage(line("Open this in Acrobat"), {
        catalog: `${ATTACHED}/Collection<</View/D>>`,
        more: [ENCLOSURE],
      }),
      expected: "portfolio",
    },
    sample(
      "portfolio-not-shown",
      onePage(line("Read me"), { catalog: `${ATTACHED}/Collection<</View/H>>`, more: [ENCLOSURE] }),
      { has: ["Read me"], notes: ["attachments-left-out"], alike: true },
    ),
    ...(
      [
        ["signed-by-hand", "/Subtype/Ink/InkList[[80 610 120 630 160 610]]"],
        ["typed-over", "/Subtype/FreeText/DA(/F 12 Tf 0 g)/Contents(Jane Doe, Registrar)"],
        ["stamped", "/Subtype/Stamp/Name/Approved"],
      ] as const
    ).map(
      ([name, entries]): Sample => ({
        name: `${name}.pdf`,
        bytes: onePage(line("A letter"), { page: "/Annots[6 0 R]", more: [annotation(entries)] }),
        expected: "undrawn",
      }),
    ),
    sample(
      "nothing-to-draw",
      onePage(line("A letter"), {
        page: "/Annots[6 0 R 7 0 R 8 0 R]",
        more: [
          annotation("/Subtype/FreeText/DA(/F 12 Tf 0 g)/Contents( )"),
          annotation("/Subtype/Ink/InkList[]"),
          annotation("/Subtype/Stamp/Name/Draft/F 2"),
        ],
      }),
      { has: ["A letter"] },
    ),
    sample(
      "programs",
      onePage(line("Programs"), {
        page: "/AA<</O<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
        catalog: "/OpenAction<</S/JavaScript/JS(app.alert\\(2\\))>>/Names<</EmbeddedFiles<</Names[]>>>>",
      }),
      { has: ["Programs"], hasNot: ["alert"], alike: true },
    ),
    sample(
      "transparency",
      onePage(`/G gs ${line("See through")}`, {
        page: "/Group<</S/Transparency/CS/DeviceRGB>>/Resources<</Font<</F 4 0 R>>/ExtGState<</G<</ca 0.5>>>>>>",
      }),
      { has: ["See through"], alike: true },
    ),
  ];
}
