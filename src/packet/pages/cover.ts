/** The first page: whose application it is, what it comes to, and what is still missing. */

import { addList } from "../../report/pdf/lists.js";
import { GOOD, LOOKS, OPEN } from "../../report/pdf/look.js";
import { addTitled } from "../../report/pdf/sections.js";
import { type Sheet, said } from "../../report/pdf/sheet.js";
import { addBoxed, addVerdict } from "../../report/pdf/verdict.js";
import { counted } from "../../report/view/words.js";
import type { ListSection, Section } from "../../report/view.js";
import type { Result } from "../../scoring/result.js";
import { feeOfEachInWords } from "../../scoring/say-dates.js";
import { sayDay } from "../../scoring/say-day.js";
import { lacksInWords } from "../lacks-in-words.js";
import type { Packet } from "../types.js";

const ORDERED: readonly Section["kind"][] = ["points", "dates"];

/** What is said once for all certifications: what it costs, and which readings of the guide are not the usual ones. */
const OF_ALL: readonly string[] = ["fee", "assumed"];

/** @returns `CPT recertification packet` */
export function titleOf({ certification }: Packet): string {
  return `${certification.type} recertification packet`;
}

function state(sheet: Sheet, { lacks, exhibits }: Packet): void {
  if (lacks.length > 0)
    addBoxed(sheet, `INCOMPLETE: ${counted(lacks.length, "thing")} missing, listed below.`, OPEN);
  else addBoxed(sheet, `Complete: ${counted(exhibits.length, "exhibit")}, each with its proof.`, GOOD);
}

function missing(sheet: Sheet, { lacks }: Packet): void {
  if (lacks.length === 0) return;
  sheet.inside("Sect", () => {
    sheet.paragraph("H2", "What is missing", LOOKS.h2, { before: 11, keep: true });
    addList(sheet, {
      ...{ kind: "list", name: "open", title: "What is missing", intro: null, ordered: false },
      items: lacksInWords(lacks),
    });
  });
}

/** This packet is one application: it says what this one costs, where each is paid alone. */
function ofOne(section: ListSection, result: Result): ListSection {
  const each = section.name === "fee" ? feeOfEachInWords(result) : undefined;
  if (each === undefined) return section;
  return { ...section, items: [{ head: null, sentences: [each] }, ...section.items.slice(1)] };
}

/** Adds the cover. */
export function addCover(sheet: Sheet, packet: Packet): void {
  const { view, certificationView: own, result, date } = packet;
  sheet.paragraph("H1", `${titleOf(packet)}: ${view.name}`, LOOKS.h1, { keep: true });
  const prepared = date === result.asOf ? "" : `, prepared ${sayDay(date)}`;
  sheet.paragraph("P", `Candidate ID ${view.id}, as of ${view.asOf}${prepared}`, LOOKS.quiet);
  sheet.paragraph("P", `${own.span}.`, LOOKS.quiet);
  for (const each of own.first) sheet.paragraph("P", said(each), LOOKS.first, { before: 4 });
  state(sheet, packet);
  addVerdict(sheet, own.verdict);
  for (const kind of ORDERED)
    for (const section of own.sections) if (section.kind === kind) addTitled(sheet, section, 2);
  for (const section of view.sections)
    if (section.kind === "list" && OF_ALL.includes(section.name)) addTitled(sheet, ofOne(section, result), 2);
  missing(sheet, packet);
}
