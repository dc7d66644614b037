/** What an OSHA title says (contract 2.3; FAQ 7, FAQ 15). */

import { describe, expect, it } from "vitest";
import { oshaTitle } from "../../src/policy/osha.js";

describe("the card", () => {
  it.each([
    ["OSHA-10", 10],
    ["OSHA10", 10],
    ["osha 10hr", 10],
    ["10-hour OSHA", 10],
    ["OSHA ten-hour", 10],
    ["OSHA TEN HOUR", 10],
    ["OSHA30", 30],
    ["OSHA Thirty", 30],
    ["OSHA (30)", 30],
    ["ＯＳＨＡ－１０", 10],
    ["OSHA 10/30", 10],
    ["OSHA 30 and 10", 30],
    ["OSHA 10.", 10],
    ["OSHA, 30, General Industry", 30],
  ])("of %j is %i", (title, card) => {
    expect(oshaTitle(title)?.card).toBe(card);
  });

  it.each([
    "OSHA",
    "OSHA forklift training",
    "OSHA 1910.30",
    "OSHA 10,000 hours",
    "OSHA 100",
    "OSHA 310",
    "OSHA 10.5 hours",
    "OSHA tent safety",
    "OSHA thirtyish",
    "OSHA attention",
    "OSHA 20-hour",
  ])("is not in %j", (title) => {
    expect(oshaTitle(title)).toMatchObject({ card: null });
  });
});

it.each(["Safety 10", "Koshan 10", "OSHAS 18001", "oshaten", "XOSHA 30", "O.S.H.A. 10", "", "OHSAS 10"])(
  "%j does not name OSHA",
  (title) => {
    expect(oshaTitle(title)).toBeNull();
  },
);

describe("the sector", () => {
  it.each([
    ["OSHA-10 General Industry", true, false],
    ["OSHA-10 in GENERAL  industry", true, false],
    ["OSHA-10 General-Industry", true, false],
    ["OSHA-10 Industry, General", false, false],
    ["OSHA-10 Generalized Industry", false, false],
    ["OSHA-10", false, false],
    ["OSHA-10 Construction", false, true],
    ["OSHA-10 for constructions", false, true],
    ["OSHA-30 Maritime", false, true],
    ["OSHA Disaster Site Worker", false, true],
    ["OSHA disaster-sites", false, true],
    ["OSHA disaster training on site", false, false],
    ["OSHA Reconstruction", false, false],
    ["OSHA-10 General Industry and Construction", true, true],
  ])("of %j: general industry %s, another %s", (title, generalIndustry, otherSector) => {
    expect(oshaTitle(title)).toMatchObject({ generalIndustry, otherSector });
  });
});
