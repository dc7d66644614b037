/** Hostile texts: what people paste, what breaks PDF writers, and what no letter can print. The same at every run. */

/** A text and what must become of it. */
export interface HostileText {
  /** What it is; unique. */
  label: string;
  text: string;
  /** The character that the error must name; left out where the text must come back whole. */
  unprintable?: string;
  /** A font that is given besides the bundled ones. */
  font?: "thai";
}

/** What the bundled fonts print. A sentence each, in which letters stand alone, doubled, with and without accents. */
const PRINTED: Record<string, string> = {
  english: "The quick brown fox jumps over 13 lazy dogs, “twice” – at O’Neill’s; ready? Yes! (sic) ",
  "latin with accents": "Àéîõü ÇŞĢ ðþæœø ĦŁŦ ŋſß ĄĘĮŲ ŐŰ ŽŠČŘŤĎŇ ĲĴŴŶ ǍǞǠǢǤ ȀȘȚȲ ɓɗɠ ḀḂḊẞẠ ",
  vietnamese: "Nguyễn Thị Hằng vận hành máy tiện, kiểm tra lần đầu; Đặng Quốc Việt sửa chữa ở Huế. ",
  polish: "Zażółć gęślą jaźń; Łukasz Wójcik źle ścisnął ćwierć pękniętej śruby w Łodzi. ",
  greek: "Ο χειριστής τόρνου ελέγχει τα πρώτα τεμάχια – Ἀθῆναι, ὕβρις, ᾧ, ῥόδον, Ϊϋΰ ς. ",
  cyrillic: "Съешь ещё этих мягких булок; Ґалаґан Їжак Єва, Ђорђе Њивица, Ўзбек Қазақ Ә ө ү. ",
  turkish: "Iğdır’da ılık İzmir çöreği; şoför ağır yağmurda Üsküdar’a öğle vakti döndü. ",
  romanian: "Țăranul își vinde șase găini și două rațe în Târgoviște; Ștefan cel Mare. ",
  "combining accents":
    "x\u0302 m\u0325 Z\u0337\u0322a\u0335 q\u0303\u0323 n\u0308\u0304 e\u0301\u0327 И\u0306 α\u0301 o\u0302\u0301 ",
  "phonetic letters": "ˈmækɪˌnɪst ʃʒθðŋɹɾʔ ɑ̃ ɛ̃ t͡ʃ d͜ʒ kʰ pʼ əʊ ɤɞɶʘǃǂ ",
  signs: "≤ ≥ ≠ ≈ ± → ← ✓ ✗ ① ⑳ ⌀ ∅ µm Ω Å ½ ¾ • ■ ★ ☐ ☑ ∑ √ ∞ ∫ × ÷ ° ′ ″ ‰ № ™ ® © § ¶ † ‡ ",
  "currency and fractions": "€ £ ¥ ¢ ₴ ₹ ₽ ₿ ₫ ƒ ⅓ ⅛ ⅞ x² m³ H₂O 10⁻⁶ ª º ",
  "ligature letters": "ﬁ ﬂ ﬀ ﬃ ﬄ ﬅ ﬆ oﬃce ﬁnal ŉ Ǆ ǆ Ĳ ĳ ",
};

/** What they do not print, each with the first character that the error has to name. */
const UNPRINTED: Record<string, string> = {
  hebrew: "שלום עולם",
  "hebrew with points": "בְּרֵאשִׁית",
  arabic: "مرحبا بالعالم",
  "arabic presentation forms": "ﷺ ﻻ",
  syriac: "ܫܠܡܐ",
  thaana: "ދިވެހި",
  adlam: "𞤀𞤣𞤤𞤢𞤥",
  thai: "สมชาย ใจดี",
  lao: "ສະບາຍດີ",
  khmer: "ភាសាខ្មែរ",
  burmese: "မြန်မာ",
  devanagari: "राम प्रसाद",
  bengali: "বাংলা",
  tamil: "தமிழ்",
  sinhala: "සිංහල",
  tibetan: "བོད་ཡིག",
  georgian: "გიორგი",
  armenian: "Արմեն",
  ethiopic: "አማርኛ",
  cherokee: "ᏣᎳᎩ",
  inuktitut: "ᐃᓄᒃᑎᑐᑦ",
  mongolian: "ᠮᠣᠩᠭᠣᠯ",
  han: "田中太郎",
  "han beyond the first plane": "𠮷野家",
  hiragana: "ひらがな",
  katakana: "カタカナ",
  "half-width katakana": "ｶﾀｶﾅ",
  hangul: "한국어",
  bopomofo: "ㄅㄆㄇ",
  "full-width latin": "ＡＢＣ１２３",
  emoji: "😀👍",
  "emoji with a skin": "👍🏽 ok",
  "emoji family": "👨\u200d👩\u200d👧",
  flag: "🇺🇸",
  "mathematical letters": "𝐁𝐨𝐥𝐝 𝑥",
  cuneiform: "𒀀𒁀",
  hieroglyphs: "𓀀𓂀",
  gothic: "𐌲𐌿𐍄",
  braille: "⠓⠑⠇",
  "box drawing": "╔══╗",
  "replacement character": "\ufffd",
  "lone high surrogate": "\ud83d",
  "lone low surrogate": "\ude00",
  "surrogates the wrong way round": "\ude00\ud83d",
  "noncharacter U+FFFE": "\ufffe",
  "noncharacter U+FFFF": "\uffff",
  "noncharacter U+FDD0": "\ufdd0",
  "noncharacter U+1FFFE": "\u{1fffe}",
  "noncharacter U+10FFFF": "\u{10ffff}",
  "private use": "\ue000",
  "private use, Apple": "\uf8ff",
  "private use, plane 15": "\u{f0000}",
  "private use, plane 16": "\u{10fffd}",
  unassigned: "\u0378",
  "tag characters": "\u{e0041}",
  "variation selector 17": "\u{e0100}",
  "interlinear annotation": "\ufff9",
  "hangul filler": "\u3164",
  "right-to-left mark": "\u200f",
  "right-to-left embedding": "\u202b",
  "right-to-left override": "\u202e",
  "right-to-left isolate": "\u2067",
};

/** What other programs read as orders. */
const MARKUP = [
  "<b>bold</b><script>alert(1)</script><!-- x -->",
  "&lt;&amp;&quot;&#39;&#x41;&nbsp;&copy;&bogus;",
  "]]><![CDATA[x]]><?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>",
  "(a) (b (c) \\(d\\) \\\\ \\n \\101 \\",
  "((((",
  "))))",
  "\\",
  "<< /Type /Page >> [1 2 R] <48656c6c6f> {} % not a comment",
  "BT /F1 12 Tf (x) Tj ET Q q 1 0 0 1 0 0 cm Do EMC /Tx BMC BDC",
  "endstream endobj 1 0 obj xref trailer startxref %%EOF",
  "<feff0041> feff þÿ ÿþ ï»¿",
  "# h1 **b** _i_ `code` ~~s~~ [a](http://b) ![c](d) | e | f | --- > g - h * i 1. j",
  "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b1m",
  '{"a": [1, "b\\n", null], "\\u0041": true}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text, no template
  "%s %d %n %x %5$s %% {0} {} ${a} #{b} $(c) `d` {{e}} <%= f %> @{g}",
  "=1+1 +2 -3 @SUM(A1) =cmd|' /C calc'!A0",
  "'; DROP TABLE letters; -- \" OR 1=1",
  "../../etc/passwd C:\\Users\\N.N.\\x.pdf \\\\server\\share file:///a/b",
  "https://example.com/a/very/long/path?with=query&and=more#fragment%20x",
  "mailto:a.b+c@example.co.uk tel:+1-517-555-0100",
  "key: value\n- item: [a, b]\n  &anchor *alias !tag |\n  >",
  "\\documentclass{x} $e^{i\\pi}+1=0$ \\frac{a}{b} ~ ^ _",
  "D:20250201000000Z 2025-02-01T00:00:00+05:45 02/01/2025 1.234.567,89 -0.0 1e309 NaN",
  "null undefined true [object Object] NaN None __proto__ constructor",
  "See attachment",
  "… see attachment",
  "… the whole text is on the attached page",
  "Page 1 of 2",
  "Candidate Name: Maria Date: Title: Course Description: (Or attach description)",
  "Job Description (continued) Candidate Name (continued)",
];

/** What stands in a line but is not seen, or seen as a gap. */
const SPACES: Record<string, string> = {
  space: " ",
  tab: "\t",
  "no-break space": "\u00a0",
  "figure space": "\u2007",
  "narrow no-break space": "\u202f",
  "en, em, thin and hair spaces": "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a",
  "ogham, mathematical and ideographic space": "\u1680\u205f\u3000",
  "line feed": "\n",
  "carriage return": "\r",
  "carriage return and line feed": "\r\n",
  "line feed and carriage return": "\n\r",
  "vertical tab": "\v",
  "form feed": "\f",
  "next line": "\u0085",
  "line separator": "\u2028",
  "paragraph separator": "\u2029",
  "zero width space": "\u200b",
  "zero width joiners": "\u200c\u200d",
  "word joiner": "\u2060",
  "invisible operators": "\u2061\u2062\u2063\u2064",
  "byte order mark": "\ufeff",
  "soft hyphen": "\u00ad",
  "left-to-right marks": "\u200e\u202a\u202d\u202c\u2066\u2069\u2068",
  "digit shapes and swapping": "\u206a\u206b\u206c\u206d\u206e\u206f",
  "grapheme joiner": "\u034f",
  "vowel separator": "\u180e",
  "variation selectors": "\ufe00\ufe0e\ufe0f",
};

const LENGTHS = [1, 17, 45, 120, 700, 3000];

/** Characters of `sample`, over and over. */
function ofLength(sample: string, length: number): string {
  const characters = [...sample.normalize("NFC")];
  return Array.from({ length }, (_, i) => characters[i % characters.length]).join("");
}

function* texts(): Generator<HostileText> {
  yield { label: "nothing", text: "" };
  for (const [name, sample] of Object.entries(PRINTED)) {
    for (const length of LENGTHS) yield { label: `${name}, ${length}`, text: ofLength(sample, length) };
    yield { label: `${name}, decomposed`, text: sample.repeat(3).normalize("NFD") };
  }
  for (const name of ["english", "vietnamese", "cyrillic", "combining accents"])
    yield { label: `${name}, 10000`, text: ofLength(PRINTED[name]!, 10_000) };
  const mixed = Object.values(PRINTED).join("");
  yield { label: "all scripts in one", text: mixed };
  yield { label: "all scripts in one, 10000", text: ofLength(mixed, 10_000) };
  yield* unprinted();
  yield* controls();
  yield* blanks();
  for (const markup of MARKUP) {
    yield { label: `markup ${markup}`, text: markup };
    yield { label: `much markup ${markup}`, text: `${markup} `.repeat(Math.ceil(900 / markup.length)) };
  }
  yield* words();
}

function* unprinted(): Generator<HostileText> {
  for (const [name, sample] of Object.entries(UNPRINTED)) {
    const [unprintable] = sample as Iterable<string> as [string];
    yield { label: `${name}, alone`, text: sample, unprintable };
    yield { label: `${name}, within`, text: `Ann ${sample} Łódź`, unprintable };
  }
  const late = `${ofLength(PRINTED.english!, 9_999)}田`;
  yield { label: "the last of 10000", text: late, unprintable: "田" };
  yield { label: "right-to-left behind Han", text: "田中 שלום", unprintable: "ש" };
  const thai = "สมชาย Łukasz ผู้ควบคุม and น้ำ ";
  for (const times of [1, 4, 40])
    yield { label: `thai ${times} times`, text: thai.repeat(times), font: "thai" };
}

/** All control characters, four by four, between letters and at the ends. */
function* controls(): Generator<HostileText> {
  const all = [...Array(32).keys(), ...Array.from({ length: 33 }, (_, i) => 127 + i)];
  for (let i = 0; i < all.length; i += 4) {
    const four = all.slice(i, i + 4).map((code) => String.fromCharCode(code));
    const hex = all[i]!.toString(16).padStart(2, "0");
    yield { label: `controls from ${hex}`, text: `${four.join("a")}Ł${four.join("")}b${four.join(" ")}` };
  }
}

function* blanks(): Generator<HostileText> {
  for (const [name, space] of Object.entries(SPACES)) {
    yield { label: `${name}, nothing else`, text: space.repeat(30) };
    yield { label: `${name}, between letters`, text: `e${space}\u0301a${space}b${space}${space}c` };
    yield { label: `${name}, between words`, text: `${space}Ann${space}Lee works${space}`.repeat(40) };
  }
  yield { label: "every blank, nothing else", text: Object.values(SPACES).join("") };
  yield { label: "every blank, between words", text: Object.values(SPACES).join("word") };
  yield { label: "10000 spaces", text: " ".repeat(10_000) };
  yield { label: "10000 line feeds", text: "\n".repeat(10_000) };
  yield { label: "far apart", text: `a${" ".repeat(4_000)}b${"\n".repeat(120)}c${"\t".repeat(300)}d` };
}

/** Where lines break, or cannot. */
function* words(): Generator<HostileText> {
  for (const character of ["W", "i", "-", "_", ".", "/", "—", "\u2011", "Ж", "ệ", "x\u0302", "(", "é\u00ad"])
    for (const length of [60, 2_000])
      yield { label: `${character} × ${length}`, text: character.repeat(length) };
  const word = "Donaudampfschifffahrtsgesellschaftskapitän";
  yield { label: "a word of 10000 letters", text: ofLength(word, 10_000) };
  yield { label: "a long word between short ones", text: `a ${word.repeat(20)} b ${word} c` };
  yield { label: "hyphens at line ends", text: "pre- and post-test co-op call-outs self-check ".repeat(60) };
  yield { label: "soft hyphens", text: "manu\u00adfac\u00adturing, in\u00adspec\u00adtion ".repeat(60) };
  yield { label: "a single word of soft hyphens", text: "ma\u00adnu\u00adfac\u00adtu\u00adring".repeat(60) };
  yield { label: "slashes", text: "and/or input/output 1/2 A/B/C w/o ".repeat(60) };
  yield { label: "digits", text: "3.14159 26,535 89-79 0x1F 1_000 ".repeat(80) };
  yield { label: "a letter a line", text: ofLength("abcdefghij", 400).split("").join("\n") };
  yield { label: "a list", text: Array.from({ length: 60 }, (_, i) => `${i + 1}.\tPart ${i}`).join("\r\n") };
  yield { label: "columns", text: "left      middle      right\n".repeat(30) };
  yield {
    label: "lines of growing length",
    text: Array.from({ length: 120 }, (_, i) => "m".repeat(i)).join("\n"),
  };
  yield { label: "a stack of accents", text: `Z${"\u0335\u0301\u0323\u0308\u031b".repeat(12)}algo` };
  yield { label: "accents without a letter", text: "\u0301\u0302 \u0303" };
}

/** The corpus: more than 300 texts, no two alike. */
export const CORPUS: readonly HostileText[] = [...texts()];
