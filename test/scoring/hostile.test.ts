/** Small files with absurd contents: scoring, advice and the report end soon, and without a crash. */

import { describe, expect, it } from "vitest";
import { textReport } from "../../src/report/text.js";
import { viewOfText } from "../support/view.js";

async function milliseconds(activities: object[]): Promise<number> {
  const file = {
    candidate: { id: "1", name: "Case" },
    certifications: [{ type: "CPT", certified: "2020-04-15" }],
    activities,
  };
  const before = performance.now();
  await textReport(viewOfText(JSON.stringify(file)));
  return performance.now() - before;
}

const certification = (title: string, more: object = {}): object => ({
  type: "industry-certification",
  title,
  earned: "2022-05-06",
  ...more,
});

describe("scoring, advising and reporting", () => {
  it.each([
    ["parentheses in one another", `Welder ${"(".repeat(60_000)}${")".repeat(60_000)}`],
    ["parentheses that never close", "(".repeat(120_000)],
    ["one-letter words", "a ".repeat(60_000)],
    ["the beginnings of an issuer", "national ".repeat(20_000)],
    ["closing words", "card ".repeat(20_000)],
    ["closing words in one", "card".repeat(20_000)],
    ["plurals", "welders ".repeat(20_000)],
    ["OSHA", "osha 10 ".repeat(20_000)],
    ["ampersands", "& ".repeat(60_000)],
    ["one word", "x".repeat(120_000)],
  ])("takes a title of %s", async (_, title) => {
    const training = {
      type: "third-party-training",
      title,
      provider: title,
      field: title,
      end: "2022-05-06",
      towardCertification: title,
    };
    expect(await milliseconds([certification(title, { issuer: title }), training])).toBeLessThan(5_000);
  });

  it("takes 3,000 certifications that are not listed", async () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      certification(`Certified Widget Master ${index}`),
    );
    expect(await milliseconds(many)).toBeLessThan(8_000);
  });

  it("takes as many activities again in not much more than twice the time", async () => {
    const jobs = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({
        type: "direct-employment",
        employer: `Acme ${index}`,
        jobTitle: "Welder",
        start: `20${20 + (index % 4)}-0${1 + (index % 9)}-1${index % 9}`,
        end: "present",
        hoursPerWeek: "20",
        frontline: "true",
      }));
    await milliseconds(jobs(100));
    expect(await milliseconds(jobs(400))).toBeLessThan(20 * (await milliseconds(jobs(100))) + 200);
  });
});
