/** What has to be asked of MSSC, and by when. */

import { describe, expect, it } from "vitest";
import { adviceFor } from "../support/advice.js";
import { certification } from "./fix-cases.js";

describe("questions", () => {
  it("say what MSSC must be sent, and by when", () => {
    const { advice } = adviceFor({
      activities: [{ ...certification, title: "Certified Vacuum Technologist" }],
    });
    expect(advice[0]?.questions).toMatchObject([
      { activity: "a1", code: "not-pre-approved", source: "FAQ 14", points: 10, projected: 10 },
    ]);
    expect(advice[0]?.questions[0]?.message).toContain(
      "by March 16, 2025: deciding may take up to 30 days more",
    );
  });

  it("say now where that day is over", () => {
    const { advice } = adviceFor({
      activities: [{ ...certification, title: "Certified Vacuum Technologist" }],
      asOf: "2025-04-01",
    });
    expect(advice[0]?.questions[0]?.message).toContain("now: deciding");
  });
});
