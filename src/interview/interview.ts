/** The interview from the first question to the last. */

import { printable } from "../input/printable.js";
import { wrapped } from "../report/text/wrap.js";
import { capital } from "../report/view/words.js";
import type { ScoreOptions } from "../scoring/score.js";
import { type Ask, Back, Stop, yesOrNo } from "./ask.js";
import { diskAt } from "./disk.js";
import { Document } from "./document.js";
import type { Look } from "./look.js";
import { beginFile, GoOn } from "./new-file.js";
import { review } from "./review.js";
import { Session } from "./session.js";
import { verdictLines } from "./summary.js";

export interface InterviewOptions {
  ask: Ask;
  look: Look;
  options: ScoreOptions;
}

/** How it ended. `lines` are the result: the verdict, where the file is, what to do next; `saved` whether all of it is. */
export type Ending = { kind: "finished"; lines: string[]; saved: boolean } | { kind: "stopped" };

const WELCOME = [
  "Answer a few questions; your points are counted as you go. Nothing you type leaves this computer.",
  "Esc always leads back to the question before. Ctrl-C stops; what is saved stays saved.",
  "",
];

/** A path as it is typed into a terminal. */
function typed(path: string): string {
  const shown = printable(path);
  if (/^[\p{L}\p{M}\p{N}._/~-]+$/u.test(shown)) return shown;
  return /["$`\\!]/.test(shown) ? `'${shown.replaceAll("'", "'\\''")}'` : `"${shown}"`;
}

const paragraphs = (texts: readonly string[], { setting }: Look): string[] =>
  texts.flatMap((text) => wrapped([{ text }], setting));

/** What is not in the file, and that the file has to be put right where another program has broken it. */
function lostLines({ document, unsaved }: Session, path: string): string[] {
  const fault = document.fault();
  return [
    ...(unsaved === undefined ? [] : [`NOT saved: the last ${unsaved} that you went on without saving.`]),
    ...(fault === undefined
      ? []
      : [
          `${path} cannot be used as it is now: ${printable(fault)}`,
          `Another program has changed it. Put it right in a text editor, then go on with: mssc-recert add ${path}`,
        ]),
  ];
}

function endLines(session: Session, { look }: InterviewOptions): string[] {
  const path = typed(session.document.disk.path);
  const lost = paragraphs(lostLines(session, path), look);
  if (session.document.fault() !== undefined) return ["", ...lost];
  if (lost.length > 0)
    return [
      "",
      ...lost,
      ...paragraphs([`All else is saved in ${path}. To enter it again: mssc-recert add ${path}`], look),
    ];
  return [
    "",
    ...verdictLines(session.score(), look),
    "",
    `Saved in ${path}. What to do next:`,
    `  mssc-recert check ${path}`,
    "      the checklist: every point, what is missing, dates and fees",
    `  mssc-recert letters ${path} -o letters`,
    "      letters ready to be signed, where one serves as proof",
    `  mssc-recert add ${path}`,
    "      go on with these questions, any time",
  ];
}

const howMany = ({ file: { activities } }: Document): string =>
  activities.length === 1 ? "1 activity" : `${activities.length || "no"} activities`;

/** Says what of the answers is kept, and how to go on. */
function sayStopped(ask: Ask, document: Document | undefined): void {
  if (document === undefined) {
    ask.say("", "Stopped. Nothing was saved yet.");
    return;
  }
  const is = document.file.activities.length === 1 ? "is" : "are";
  const path = typed(document.disk.path);
  const fault = document.fault();
  if (fault !== undefined) {
    ask.say("", `Stopped. ${path} cannot be used as it is now: ${printable(fault)}`);
    ask.say("Another program has changed it. Put it right in a text editor, then go on:");
    ask.show([`  mssc-recert add ${path}`]);
    return;
  }
  ask.say(
    "",
    `Stopped. ${capital(howMany(document))} ${is} saved in ${path}; an activity that was not finished is not.`,
  );
  ask.show([`To go on: mssc-recert add ${path}`]);
}

async function sit(
  open: () => Promise<{ document: Document; fresh: boolean }>,
  { ask, look, options }: InterviewOptions,
): Promise<Ending> {
  let document: Document | undefined;
  try {
    const opened = await open();
    document = opened.document;
    const session = new Session(ask, document, options, look);
    const { name } = document.candidate.candidate;
    if (opened.fresh)
      ask.say(
        "",
        `Saved in ${typed(document.disk.path)}. Now what you did since, one thing after the other.`,
        "",
      );
    else {
      ask.say(`${printable(name)}: ${howMany(document)} so far.`);
      session.showStanding();
    }
    if (document.file.activities.length === 0) await session.addActivity();
    await review(session);
    const lines = endLines(session, { ask, look, options });
    return { kind: "finished", lines, saved: session.unsaved === undefined && !document.fault() };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    sayStopped(ask, document);
    return { kind: "stopped" };
  }
}

/**
 * Interviews for a new file.
 * @param path where to; left out, a name is proposed
 */
export function interviewForNew(path: string | undefined, given: InterviewOptions): Promise<Ending> {
  const { ask } = given;
  return sit(async () => {
    ask.say(...WELCOME);
    try {
      return { document: await beginFile(ask, given.options.asOf, path), fresh: true };
    } catch (error) {
      if (!(error instanceof GoOn)) throw error;
      return { document: Document.open(diskAt(error.path)), fresh: false };
    }
  }, given);
}

/** Goes on with a file that is there and right. */
export function interviewForMore(path: string, given: InterviewOptions): Promise<Ending> {
  return sit(async () => ({ document: Document.open(diskAt(path)), fresh: false }), given);
}

/** Asks whether to go on with a file that was named for a new one. */
export async function goesOnWith(path: string, ask: Ask): Promise<boolean> {
  try {
    return await yesOrNo(ask, `${printable(path)} is there already. Go on with it?`, {
      name: "Go on",
      standard: true,
      no: "No, leave it as it is",
    });
  } catch (error) {
    if (error instanceof Back || error instanceof Stop) return false;
    throw error;
  }
}
