import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, fieldValue, isBlank, rightToLeft } from "../../src/pdf/text.js";

describe("cleanText", () => {
  it("composes accents", () => {
    expect(cleanText("Nguye\u0302\u0303n")).toBe("Nguyễn");
  });

  it("takes every kind of line break for one", () => {
    expect(cleanText("a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh")).toBe("a\nb\nc\nd\ne\nf\ng\nh");
  });

  it("drops controls and marks that cannot be seen", () => {
    expect(cleanText("a\u0000b\u001b[31mc\u007f\u009f\ufeffd\u200ee\ufe0f")).toBe("ab[31mcde");
  });

  it("keeps hints where a line may break, and spaces that do not break", () => {
    expect(cleanText("co\u00adop\u200ber\u00a0ate")).toBe("co\u00adop\u200ber\u00a0ate");
    expect(cleanText("5\u202fmm\u2009x\u30001")).toBe("5\u00a0mm x 1");
  });

  it("drops blank lines and spaces at the ends only", () => {
    expect(cleanText("\n\n  a  \n\n b\t\n\n")).toBe("  a\n\n b");
    expect(cleanText("   ")).toBe("");
  });
});

describe("cleanLine", () => {
  it("makes one line of it", () => {
    expect(cleanLine("  Great\tLakes \n Inc. ")).toBe("Great Lakes Inc.");
  });
});

describe("fieldValue", () => {
  it("leaves out the hints", () => {
    expect(fieldValue("co\u00adop\u200ber")).toBe("cooper");
  });
});

describe("rightToLeft", () => {
  it.each(["שלום", "مرحبا", "ܫܠܡܐ", "ߒߞߏ", "\u202eabc", "ﷺ", "𞤀"])("finds %j", (text) => {
    expect(rightToLeft(`abc ${text}`)).toBe([...text][0]);
  });

  it.each(["Łukasz", "Ελλάδα", "Привет", "日本語", "ไทย", "हिन्दी", "“quotes” – €"])(
    "lets %j pass",
    (text) => {
      expect(rightToLeft(text)).toBeUndefined();
    },
  );
});

it("takes time in proportion to the length of a text, whatever is repeated in it", () => {
  const took = (text: string) => {
    const before = performance.now();
    cleanLine(text);
    cleanText(text);
    return performance.now() - before;
  };
  for (const repeated of [" ", "\t", "\n", "\u00a0", "\u00ad", "\u0301"])
    expect(took(`“a${repeated.repeat(300_000)}b`), JSON.stringify(repeated)).toBeLessThan(2000);
});

it("lets no line break between a letter and its accent", () => {
  expect(cleanText("e\u00ad\u0301a \u200b\u0302")).toBe("éa \u0302");
});

it("tells what is not seen", () => {
  for (const text of ["", " \n\t\u00a0", "\u200c\u200d \u2003"]) expect(isBlank(text)).toBe(true);
  expect(isBlank(" . ")).toBe(false);
});
