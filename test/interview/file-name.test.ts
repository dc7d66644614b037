import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameFor } from "../../src/interview/file-name.js";

const free = () => false;

describe("a file name from a person's name", () => {
  it.each([
    ["Maria Alvarez", "maria-alvarez.yaml"],
    ["María Álvarez-Núñez", "maria-alvarez-nunez.yaml"],
    ["Łukasz Żółw", "lukasz-zolw.yaml"],
    ["Nguyễn Thị Hoa", "nguyen-thi-hoa.yaml"],
    ["Đặng Văn Sơn", "dang-van-son.yaml"],
    ["Søren Ægir Þór Weiß", "soren-aegir-thor-weiss.yaml"],
    ["O’Brien, Pat", "obrien-pat.yaml"],
    ["田中 太郎", "田中-太郎.yaml"],
    ["Андрій Кий", "андрій-кий.yaml"],
    ["../../etc/passwd", "etc-passwd.yaml"],
    ["CON", "con-activities.yaml"],
    ["…", "activities.yaml"],
    ["A".repeat(300), `${"a".repeat(60)}.yaml`],
  ])("%s gives %s", (name, file) => expect(fileNameFor(name, free)).toBe(file));

  it("is another one where there is one already", () => {
    const there = ["maria-alvarez.yaml", "maria-alvarez-2.yaml"];
    expect(fileNameFor("Maria Alvarez", (file) => there.includes(file))).toBe("maria-alvarez-3.yaml");
  });

  it("never leaves the folder, hides the file or breaks a disk's rules", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        const file = fileNameFor(name, free);
        expect(file).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.yaml$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThan(255);
      }),
    );
  });
});
