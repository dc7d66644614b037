/** The years of work: a table also where there is little room, a full year called so, rules below. */

import { expect, it } from "vitest";
import { textReport } from "../../../src/report/text.js";
import { exampleView } from "../../support/view.js";

async function years(columns: number, explain = false): Promise<string> {
  const text = await textReport(exampleView("service-member", { explain }), { columns });
  return text.slice(text.indexOf("How each year"), text.indexOf("What is open"));
}

it.each([60, 80])("fit into %i columns with service and jobs", async (columns) => {
  expect(await years(columns)).toMatch(/^ {2}Year .*Work .*Time .*Points {2}Activity$/m);
});

it("that are full are called so, whatever their months come to", async () => {
  expect(await years(60)).toMatch(/^ {2}5 +job +full year +40 a week +20 {2}a4$/m);
});

it("keep the table where everything is explained, the rules below it", async () => {
  const text = await years(60, true);
  expect(text).toMatch(/Points {2}Activity\n/);
  expect(text).toMatch(/a2\n {2}- Year 1, service: Full year/);
});
