import { test } from "vitest";
import { readCandidate } from "../../src/input/read.js";
const M = 5_000_000;
const rep = (s: string) => s.repeat(Math.floor(M / s.length));
const cases: Record<string,string> = {
  flow5M: rep("["), fmap5M: rep("{"), seq5M: rep("- "), q5M: rep("? "), a5M: rep("a: "), anchors: rep("&a "), tags: rep("!a "), quotes: rep("'"), dq: rep('"'), keys: Array.from({length:400000},(_, i)=>"k"+i+": 1").join("\n"), keys30k: Array.from({length:30000},(_, i)=>"k"+i+": 1").join("\n"),
  commas: "["+rep(","), items: rep("- a\n"), plain: rep("a "), plainlines: rep("a\n"), comments: rep("#\n"), colon: rep(":\n"), amp: rep("*a\n"), seqalias: rep("- *a\n"), docs: rep("---\n"), dirs: rep("%a\n"), tabs: rep("\t"), nl: rep("\n"), cr: rep("\r\n"), cr2: rep("\r"), blk: "a: |\n"+rep("  x\n"), blk2: "a: >\n"+rep("  x\n\n"), sp: rep(" "), dqesc: 'a: "' + rep("\\n"), dqesc2: 'a: "' + rep("\\q")+'"', dqlines: 'a: "' + rep(" b\n"), sqlines:"a: '" + rep(" b\n"), flowpairs: "["+rep("a: b, "), bangs: rep("!"), pct: rep("%"), dash: rep("-"), inden: Array.from({length:3000},(_, i)=>" ".repeat(i)+"- a:").join("\n"), badind: Array.from({length:100000},(_, i)=>" ".repeat(i%7)+"a: b").join("\n"), badind2: Array.from({length:25000},(_, i)=>" ".repeat(i%7)+"a: b").join("\n"), brk: rep("]"), errs: rep("]\n"), anch2: rep("- &a b\n"), anch3: "activities:\n"+"- &a b\n".repeat(30000),
  badacts: "activities:\n" + "  - type: volunteer\n    start: x\n    zz: 1\n".repeat(8000), colons: "activities:\n" + "  - type: a: b\n".repeat(20000), dup: "a: 1\n".repeat(40000), ids: "activities:\n" + "  - {type: committee, organization: a, group: b, start: 2020-01-01, end: present, id: x}\n".repeat(6000), nest20: "a: " + "{b: ".repeat(20000), ats: "a:\n"+"  - @b\n".repeat(30000), flowq: "a: [" + "'b' c, ".repeat(20000), longval: "activities:\n  - type: " + "x".repeat(4_000_000), longkey: "z".repeat(1000)+": "+"y ".repeat(2_000_000), aliasact: "activities:\n  - &a {type: committee}\n"+"  - *a\n".repeat(50000), ctl: rep("\x1b"), ab: rep("a: b\n").slice(0, 900000),
};
test.each(Object.entries(cases))("%s", (k, t) => {
  const s = performance.now();
  const r = readCandidate(t);
  const ms = Math.round(performance.now() - s);
  console.log(k, ms + "ms", r.ok || r.errors.length + " " + r.errors[0]!.code + " " + r.errors[0]!.line + ":" + r.errors[0]!.column);
}, 120000);
