// Makes the proofs of examples/packet: a transcript, a page of a catalog, a photo of a card, and the letter as it looks when
// it is signed. They are made once and kept; making them again takes pdftoppm.
// usage: npm run build && node scripts/example-proofs.mjs

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, rgb, StandardFonts } from "pdf-lib";
import { root } from "./load-ts.mjs";

const proofs = join(root, "examples/packet/proofs");
const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
const DAY = new Date("2025-01-20T00:00:00Z");
const BLUE = rgb(0.1, 0.2, 0.5);

async function document(title) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title);
  pdf.setCreationDate(DAY);
  const fonts = {
    plain: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.TimesRomanBold),
    hand: await pdf.embedFont(StandardFonts.TimesRomanItalic),
  };
  return { pdf, fonts };
}

/** Pages of lines; one that begins with `#` is a heading. */
async function text(title, pages, size = [612, 792]) {
  const { pdf, fonts } = await document(title);
  for (const lines of pages) {
    const page = pdf.addPage(size);
    lines.forEach((line, index) => {
      const isHead = line.startsWith("#");
      const y = size[1] - 72 - index * 20;
      page.drawText(line.replace(/^# /, ""), {
        x: 60,
        y,
        size: isHead ? 17 : 11,
        font: isHead ? fonts.bold : fonts.plain,
      });
    });
  }
  return pdf;
}

const save = async (name, pdf) => writeFileSync(join(proofs, name), await pdf.save());

await save(
  "transcript.pdf",
  await text("Unofficial transcript", [
    [
      "# Sinclair Community College",
      "Unofficial transcript: Maria Alvarez, student 4471902",
      "",
      "Fall 2021        MFG 1121   Statistical Process Control   3 credit hours   A",
      "Spring 2022    MET 1231   Blueprint Reading                 2 credit hours   B+",
    ],
    [
      "# Sinclair Community College",
      "Key to grades: A excellent, B good, C satisfactory, D passing, F failing.",
    ],
  ]),
);
await save(
  "course-catalog.pdf",
  await text("Course catalog", [
    [
      "# Course catalog",
      "MFG 1121 Statistical Process Control: control charts, capability, sampling,",
      "and how an operator uses them on the production line.",
      "",
      "MET 1231 Blueprint Reading: views, dimensions, tolerances, symbols of welds",
      "and surfaces, and what they ask of the one who makes the part.",
    ],
  ]),
);

const card = await text(
  "Card",
  [["# OSHA 10-Hour", "General Industry Safety and Health", "Maria Alvarez", "March 4, 2022"]],
  [340, 215],
);
const cardFile = join(folder, "card.pdf");
writeFileSync(cardFile, await card.save());
execFileSync("pdftoppm", [
  "-r",
  "150",
  "-jpeg",
  "-jpegopt",
  "quality=70",
  "-singlefile",
  cardFile,
  join(proofs, "osha-card"),
]);

// The letter as the program fills it, and two signatures.
const program = join(root, "bin/mssc-recert.js");
const args = [
  "letters",
  join(root, "examples/packet/maria.yaml"),
  "-o",
  folder,
  "--activity",
  "a1",
  "--flatten",
];
execFileSync(process.execPath, [program, ...args, "--date", "2025-01-20", "--as-of", "2025-01-20"], {
  stdio: "ignore",
});
const letter = readdirSync(folder).find((name) => name.includes("employment"));
const signed = await PDFDocument.load(readFileSync(join(folder, letter)), { updateMetadata: false });
const hand = await signed.embedFont(StandardFonts.TimesRomanItalic);
const [page] = signed.getPages();
for (const [words, x, y] of [
  ["Joan Pryor", 62, 215],
  ["01/24/2025", 405, 215],
  ["Maria Alvarez", 62, 68],
  ["01/27/2025", 405, 68],
])
  page.drawText(words, { x, y, size: 17, font: hand, color: BLUE });
await save("employment-letter-signed.pdf", signed);
rmSync(folder, { recursive: true, force: true });
