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
    ["Ingeniero de software, Acme, 2021 – actualidad", "2021 today"],
    ["marzo de 2021 – enero de 2023", "2021-03 2023-01"],
    ["Ene. 2019 - Sept. 2020", "2019-01 2020-09"],
    ["abr 2018 a ago 2018", "2018-04 2018-08"],
    ["mayo a dic. de 2018", "2018-05 2018-12"],
    ["noviembre 2017 – feb. 2018", "2017-11 2018-02"],
    ["setiembre del 2016 al 2018", "2016-09 2018"],
    ["del 3 de marzo de 2019 al 1o de agosto de 2021", "2019-03 2021-08"],
    ["desde junio de 2019 hasta julio de 2020", "2019-06 2020-07"],
    ["desde 2019", "2019 today"],
    ["desde marzo de 2019 hasta hoy", "2019-03 today"],
    ["OCTUBRE 2019 A LA FECHA", "2019-10 today"],
    ["2019 al presente", "2019 today"],
    ["(03/2020 - actual)", "2020-03 today"],
    ["01/03/2019 hasta la actualidad", "2019-03 today"],
    ["02/05/2017 al 08/06/2021", "2017-05 2021-06"],
    ["01/03/2019 – 31/12/2020", "2019-03 2020-12"],
    ["03/01/2019 – 12/01/2020", "2019-03 2020-12"],
    ["Mar-2019 – Abr-2021", "2019-03 2021-04"],
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
    "Atendimos a 2019 clientes",
    "De 3 a 5 personas",
    "marzo de 2021",
    "Desde hace 2 años",
  ])("none in: %s", (line) => {
    expect(periodIn(line)).toBeNull();
  });
});

test.each([
  ["Worked on the data set 2018 – 2019", "2018 2019"],
  ["Joined two years ago 2018 – 2020", "2018 2020"],
])("no month is in: %s", (line, expected) => {
  expect(found(line)).toBe(expected);
});

test.each([
  ["3 de marzo de 2021", "2021-03"],
  ["ene. 2021", "2021-01"],
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
