import { describe, expect, test } from "vitest";
import { periodIn, writtenDate } from "./dates.ts";
import { writtenWhen, yearsOf } from "./months.ts";

const found = (line: string) => {
  const period = periodIn(line);
  return period && `${writtenWhen(period.start)} ${period.end ? writtenWhen(period.end) : "today"}`;
};

describe("a period", () => {
  test.each([
    ["Jan 2019 – Mar 2021", "2019-01 2021-03"],
    ["January 2019 - Present", "2019-01 today"],
    ["01/2019 – 03/2021", "2019-01 2021-03"],
    ["1/2019-3/2021", "2019-01 2021-03"],
    ["2019-01 to 2021-03", "2019-01 2021-03"],
    ["2019.01 — 2021.03", "2019-01 2021-03"],
    ["2019 – 2021", "2019 2021"],
    ["2015-17", "2015 2017"],
    ["seit 03/2020", "2020-03 today"],
    ["since May 2020", "2020-05 today"],
    ["Oktober 2014 – Februar 2018", "2014-10 2018-02"],
    ["Mär. 2018 bis Dez. 2019", "2018-03 2019-12"],
    ["03.2018 – heute", "2018-03 today"],
    ["01.03.2019 – 31.12.2020", "2019-03 2020-12"],
    ["1 March 2022 – 31 October 2024", "2022-03 2024-10"],
    ["March 1, 2022 to October 31, 2024", "2022-03 2024-10"],
    ["Jun '23 – Aug '23", "2023-06 2023-08"],
    ["Jan – Jun 2018", "2018-01 2018-06"],
    ["Oct - Feb 2018", "2017-10 2018-02"],
    ["Summer 2018 – Q1 2020", "2018-07 2020-02"],
    ["Senior Engineer, Acme (2019 – now), remote", "2019 today"],
    ["03/19 – 08/21", "2019-03 2021-08"],
    ["2020 –", "2020 today"],
  ])("%s", (line, expected) => {
    expect(found(line)).toBe(expected);
  });

  test.each([
    "Led a team of 12-15 people",
    "Version 2.0 to 3.1",
    "Call 0171-2019 for more",
    "Finished in 2019",
    "2021 – 2019",
    "May the force be with you",
  ])("none in: %s", (line) => {
    expect(periodIn(line)).toBeNull();
  });
});

test.each([
  ["03/2021", "2021-03"],
  ["March 2021", "2021-03"],
  ["2021-03", "2021-03"],
  ["2021", "2021"],
  ["'19", "2019"],
  ["soon", null],
  ["13/2021", null],
])("someone who writes %s means %s", (text, expected) => {
  expect(writtenDate(text)).toBe(expected);
});

describe("years of work", () => {
  const today = { year: 2026, month: 11 };
  const years = (...lines: string[]) =>
    yearsOf(
      lines.map((line) => periodIn(line)!),
      today,
    );

  test.each<[string, number, string[]]>([
    ["count up to today", 6, ["12/2020 – present"]],
    ["count what overlaps once", 4, ["01/2018 – 12/2020", "01/2019 – 12/2021"]],
    ["do not count gaps", 2, ["01/2015 – 12/2015", "01/2020 – 12/2020"]],
    ["count years alone from middle to middle", 6, ["2015 – 2018", "2018 – 2021"]],
    ["end with today", 1, ["12/2025 – 12/2030"]],
    ["are never more than a profile holds", 50, ["1955 – today"]],
  ])("%s", (_what, expected, lines) => {
    expect(years(...lines)).toBe(expected);
  });

  test("are not known without dates", () => {
    expect(years()).toBeNull();
  });
});
