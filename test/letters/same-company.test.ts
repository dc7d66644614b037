import { describe, expect, it } from "vitest";
import { mayBeSame } from "../../src/letters/same-company.js";

describe("mayBeSame", () => {
  it("tells only companies apart that have nothing in common", () => {
    const same = [
      ["Acme Gear, Inc.", "ACME Gears"],
      ["Great Lakes Precision, Inc.", "GLP"],
      ["IBM", "International Business Machines Corp."],
      ["FedEx", "FedExGround"],
      ["The Company", "Anything"],
      ["L'Oréal", "LOréal USA"],
    ];
    for (const [one, other] of same) {
      expect(mayBeSame(one!, other!), one).toBe(true);
      expect(mayBeSame(other!, one!), one).toBe(true);
    }
    expect(mayBeSame("Acme Gear Inc.", "Toledo Steel Inc.")).toBe(false);
    expect(mayBeSame("University of Ohio", "Bank of Michigan")).toBe(false);
  });
});
