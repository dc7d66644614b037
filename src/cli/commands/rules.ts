/** `rules`: explains a rule, a reason's code or a reading, from the documents that come with the program. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../files/package-folder.js";
import { quoted } from "../../input/printable.js";
import { suggest } from "../../input/suggest.js";
import { policy } from "../../policy/policy.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { type Block, type Section, sectionsOf } from "../rules/document.js";
import { sectionsText } from "../rules/said.js";
import { askable, TOPICS, topicOfRow } from "../rules/topics.js";
import type { Terminal } from "../terminal.js";

const read = (name: string): Section[] =>
  sectionsOf(readFileSync(join(packageFolder(), "docs", name), "utf8"));

/** The part of the rules that a topic is about. */
function topicSection(name: string): Section {
  const { section, entry, table = false } = TOPICS[name] as (typeof TOPICS)[string];
  const whole = read("rules.md").find(({ title }) => title.startsWith(section)) as Section;
  if (entry === undefined) return whole;
  const wanted = (block: Block): boolean => (block.kind === "table" ? table : block.text.startsWith(entry));
  return { ...whole, blocks: whole.blocks.filter(wanted) };
}

/** The row of a table that begins with a name in backticks, and the section it stands in. */
function rowOf(name: string, sections: readonly Section[]): Section | undefined {
  for (const section of sections)
    for (const block of section.blocks) {
      if (block.kind !== "table") continue;
      const row = block.rows.find(([first]) => first === `\`${name}\``);
      if (row) return { ...section, blocks: [{ ...block, rows: [row] }] };
    }
  return undefined;
}

/** Everything there is to say about a name; nothing where there is no such name. */
function about(name: string): Section[] {
  if (!askable().includes(name)) return [];
  const row = Object.hasOwn(TOPICS, name) ? undefined : topicOfRow(name);
  const proof = Object.hasOwn(policy.activityTypes, name) ? rowOf(name, read("rules.md")) : undefined;
  return [
    ...(Object.hasOwn(TOPICS, name) ? [topicSection(name)] : []),
    ...(row === undefined ? [] : [topicSection(row)]),
    ...(proof ? [proof] : []),
    ...(proof === undefined
      ? [rowOf(name, [...read("codes.md"), ...read("rules.md")])].flatMap((each) => each ?? [])
      : []),
  ];
}

function allTopics(): string {
  const width = Math.max(...Object.keys(TOPICS).map((name) => name.length));
  const lines = Object.entries(TOPICS).map(([name, topic]) => `  ${name.padEnd(width)}  ${topic.about}`);
  return [
    "`mssc-recert rules TOPIC` explains a rule and names its place in the guide:",
    "",
    ...lines,
    "",
    "A type of activity (`volunteer`), a reading (`thirty-hours`) and the code of a",
    "reason in JSON (`under-three-months`) are topics too.",
    "",
  ].join("\n");
}

/** @param topic nothing for the list of topics @throws CliError (2) where there is no such topic */
export async function rules(topic: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (topic === undefined) {
    terminal.out(allTopics());
    return EXIT.done;
  }
  const name = topic
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const sections = about(name);
  if (sections.length === 0) {
    const near = suggest(name, askable());
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new CliError(
      EXIT.usage,
      `There is no topic ${quoted(topic)}.${hint} \`mssc-recert rules\` lists them.`,
    );
  }
  terminal.out(sectionsText(sections, terminal.display().columns));
  return EXIT.done;
}
