import { expect, it } from "vitest";
import { inFormTyped } from "../../src/interview/day-form.js";
import { script } from "./script.js";

it("offers days in the form that was typed last", async () => {
  const plain = script(["", "2021-08-23", "", "8/24/2021", ""]);
  const offered: (string | undefined)[] = [];
  const ask = inFormTyped({
    ...plain,
    line: (asked) => {
      offered.push(asked.standard);
      return plain.line(asked);
    },
  });
  for (let time = 0; time < 5; time++)
    await ask.line({ question: "When?", name: "Day", day: true, standard: "2020-04-15" });
  expect(offered).toEqual(["4/15/2020", "4/15/2020", "2020-04-15", "2020-04-15", "4/15/2020"]);
});
