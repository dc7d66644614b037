import { test } from "vitest";
import { readCandidate } from "../../src/input/read.js";
import { formatDiagnostic } from "../../src/input/format.js";
import { splitLines } from "../../src/input/lines.js";
const H = "candidate:\n  id: x\n  name: y\nactivities:\n  - type: committee\n";
const cases = {
 tab: H+"\t  title: b\n    c: d\n", tab2: "candidate:\n\tid: x\n\tname: y\n", tab4: H+"    \ttitle: b\n", tab5:"activities:\n-\ttype: a\n\ttitle: b\n", tab6: "candidate:\n  id: x\n\tname: y\n",
 uq: H+'    title: "Safety\n    provider: Acme\n    x: y\n', uq2: H+'    title: "Safety\n    provider: "Acme"\n    x: y\n', uq3: H+"    title: 'Safety\n    provider: Acme\n", uq4: H+"    title: 'Safety\n  - type: b\n",uq5: H+"    title: 'Operator's course\n    x: y\n", uq6: H+"    title: 'Operator's course'\n    x: y\n", uq7: H+'    title: "Lean" basics\n    x: y\n',
 br: H+"    k: [CPT-S1, CPT-S2\n    x: y\n", br2: H+"    k: [CPT-S1, CPT-S2\n", br3: H+"    k: {a: b\n    x: y\n  - type: c\n", br5: H+"    k: [CPT-S1] , b\n", br6: H+"    k: [CPT-S1, CPT-S2}\n    x: y\n", br7: H+"    k: [a b: c d: e]\n", br8: H+"    k: [a,,b]\n", br10: H+"    k: [a] x\n    l: m\n", br11: H+"    k: [a\n    l: m\n    n: [b]\n",
 ind: H+"     title: b\n    x: y\n", ind2: H+"   title: b\n", ind3: H+"      title: b\n", ind4: "candidate:\n  id: x\n   name: y\n", ind5: "candidate:\n   id: x\n  name: y\nb: c\n", ind6: H+" - type: b\n", ind7:H+"    proof:\n    kind: b\n    - c: d\n", ind8: H+"   - type: b\n     x: y\n",
 colon: H+"    title: Safety: Part 1\n    x: y\n", colon2: H+"    title: Safety: Part 1: b\n    z: a: b\n    q: 'x\n", colon3: H+"    title:b\n    x: y\n", colon4: H+"    title\n    x: y\n", colon5: H+"    title: a\n      more text: b\n", colon6: H+"    x: y\n    title\n", colon7: "- a: b\n  c\n  d: e\n",
 at: H+"    t: @foo\n", pc: H+"    t: %foo\n", bt: H+"    t: `foo\n    x: y\n", st: H+"    t: *foo bar\n    x: y\n", st2: H+"    t: *foo\n", st3: H+"    group: **Welding**\n", amp: H+"    group: &foo\n    x: y\n", amp1: H+"    group: &foo Co\n", amp2: H+"    t: & Co\n", bang: H+"    t: !foo bar\n", q: H+"    ? t\n", gt: H+"    t: > 5\n    x: y\n", pipe: H+"    t: |x\n    x: y\n", bar: H+"    t: |\n  foo\n", gt2: H+"    t: >= 3\n    x: y\n", hash: H+"    group: #3 welding\n", dash: H+"    t: - foo\n", dash2: H+"    -foo\n", comma: H+"    t: ,foo\n", quest: H+"    t: ?\n", rb: H+"    t: ]\n    x: y\n",
 docs: "a: b\n---\nc: d\n", docs2: "---\na: b\n---\n", docs3: "a: b\n...\nfoo\n", dir3: "%YAML\n---\na: b\n", 
 empty:"", com:"# x\n", list:"- a\n", txt:"hello", nul:"~\n", esc: 'a: "C:\\Users\\x"\n', cplx: "? [a]\n: b\n", cplx2: "{a: b}: c\n", nullk: ": b\n", proto:"__proto__: {x: y}\n", merge:"candidate: &a {id: c}\nverifier:\n  <<: *a\n", tag:"a: !!int 5\nb: !!str 6\nc: !!map {}\n", bin: "a: !!binary aGk=\n", longkey: "k".repeat(1100)+": b\n", mlk: "a b\nc d: e\n", txt2: "Dear Sir,\nI am: fine\n", json2:'{"a": 1\n"b": 2}\n', crcr: "a: b\rc: d\r", anch: "a: &x\n  b: *x\n", seqmap: "- a\nb: c\n", mapseq: "b: c\n- a\n", html: "<html>\n<a b='c: d'>\n", csv:"a,b,c\n1,2,3\n", csv2:'"a","b"\n"c","d"\n', colonEnd: H+"    title: Safety:\n    x: y\n", nbsp: "candidate:\n\u00a0\u00a0id: x\n", dup:"candidate:\n  id: 1\n  id: 2\n", ctl: "candidate:\n  id: a\x1bb\n", bomb: "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f]\n", deep:"[".repeat(20000), dash3: "- ".repeat(20000),
};
const skip = new Set(["Unknown"]);
test("x", () => {
  let out = "";
  for (const [k, t] of Object.entries(cases)) {
    const r = readCandidate(t);
    const l = splitLines(t);
    out += `== ${k}\n` + (r.ok ? "OK" : r.errors.filter(e => e.code !== "missing-key" && (e.code !== "unknown-key" || /merge|proto|nbsp/.test(k))).map(e => e.code + " " + formatDiagnostic(e, "f", l).join("\n")).join("\n")) + "\n";
  }
  require("fs").writeFileSync("/tmp/w/out.txt", out);
});
