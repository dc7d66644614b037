/** The checklist in five lines. */

import { describe, expect, it } from "vitest";
import { briefReport } from "../../src/report/brief.js";
import { EXAMPLES, exampleView, training, viewOfFile } from "../support/view.js";

describe("--brief", () => {
  it.each(EXAMPLES)("of %s", async (name) => {
    await expect(await briefReport(exampleView(name), { columns: 80 })).toMatchFileSnapshot(
      `snapshots/${name}/brief.txt`,
    );
  });

  it("is five lines for one certification, four more for another", async () => {
    const lines = async (name: string) => (await briefReport(exampleView(name))).trimEnd().split("\n").length;
    expect(await lines("short")).toBe(5);
    expect(await lines("service-member")).toBe(9);
  });

  it("keeps each line within the width, also with a long name", async () => {
    const view = viewOfFile({ name: "王小明".repeat(60) });
    for (const columns of [40, 60, 80]) {
      const lines = (await briefReport(view, { columns })).trimEnd().split("\n");
      expect(lines).toHaveLength(5);
      expect(lines[0]).toMatch(/…$/);
      // Twice as wide as it has characters.
      expect(lines[0]!.length).toBeLessThanOrEqual(columns / 2 + 1);
      for (const line of lines.slice(1)) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it("tells what one has apart from what is needed", async () => {
    const text = await briefReport(viewOfFile({ activities: [training("Rigging")] }));
    expect(text).toContain("10 points; 100 needed");
    expect(text).not.toContain("of the 100");
  });

  it("says first that the certification has expired, and whom to ask", async () => {
    const text = await briefReport(viewOfFile({}, { asOf: "2025-06-05" }));
    expect(text).toContain("CPT: expired; you had 0 points when it expired");
    expect(text).toContain("Next: Ask MSSC whether it can still be renewed");
    expect(text).toContain("Date: April 15, 2025 (7 weeks ago): the CPT certification expired");
  });
});
