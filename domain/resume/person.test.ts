import { describe, expect, test } from "vitest";
import { withoutPerson } from "./person.ts";

const kept = (lines: string[], name = "Ada Byron") => withoutPerson(lines, name).filter(Boolean);

describe("the lines of a résumé without the person", () => {
  test.each([
    ["ADA BYRON"],
    ["Ada Byron"],
    ["Dr. Ada Byron"],
    ["# Ada Byron"],
    ["ada@byron.example"],
    ["+44 20 7946 0958"],
    ["(303) 555-0142"],
    ["0171 5550123"],
    ["https://byron.dev/cv?x=1"],
    ["linkedin.com/in/ada-byron"],
    ["12 St James Square, London"],
    ["Seestraße 12"],
    ["83209 Prien"],
    ["Geburtsdatum: 10.12.1990"],
    ["Marital status: single"],
  ])("hold no: %s", (line) => {
    expect(kept([line, "Experience", "Engineer, Acme, 2019 – 2021"])).toEqual([
      "Experience",
      "Engineer, Acme, 2019 – 2021",
    ]);
  });

  test("keep their places", () => {
    expect(withoutPerson(["Ada Byron", "Skills", "Go"], "Ada Byron")).toEqual(["", "Skills", "Go"]);
  });

  test("leave out a name that the account does not know, wherever it stands", () => {
    const lines = [
      "Grace Hopper",
      "Summary",
      "Grace Hopper has written compilers.",
      "Hopper's law is by her.",
    ];
    expect(kept(lines, "G. H.")).toEqual(["Summary", "has written compilers.", "law is by her."]);
  });

  test("say nothing of references", () => {
    expect(kept(["Skills", "Go", "References", "Charles Babbage, Head of Engines"])).toEqual([
      "Skills",
      "Go",
      "References",
    ]);
  });

  test.each([
    "Engineer, Acme, 01/2019 – 03/2021",
    "Socket.IO, ASP.NET, Node.js, Fly.io",
    "Worked on 100-200 servers in 2019, 2020, 2021",
    "Senior Java Developer",
    "Responsible for www-data permissions",
  ])("keep: %s", (line) => {
    expect(kept(["Experience", line])).toEqual(["Experience", line]);
  });

  test("keep a skill that is a name too", () => {
    expect(kept(["Jack Ruby", "Skills", "Ruby, Go"], "Jack Ruby")).toEqual(["Skills", "Ruby, Go"]);
  });
});
