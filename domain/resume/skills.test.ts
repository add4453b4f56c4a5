import { describe, expect, test } from "vitest";
import { canonicalSkill, skillsIn, topicsOf } from "./skills.ts";
import { SPANISH_NAMES } from "./vocabulary/spanish.ts";
import { VOCABULARY } from "./vocabulary/vocabulary.ts";

describe("the vocabulary", () => {
  test("calls each skill by one name, and each of its names leads there", () => {
    expect(VOCABULARY.length).toBeGreaterThan(250);
    expect(new Set(VOCABULARY.map(({ name }) => name)).size).toBe(VOCABULARY.length);
    for (const { name, also } of VOCABULARY)
      for (const written of [name, ...(also?.split(", ") ?? [])])
        expect([written, canonicalSkill(written)]).toEqual([written, name]);
  });

  test("holds each skill that has a name in Spanish, and each such name leads to it", () => {
    for (const [name, also] of SPANISH_NAMES)
      for (const written of [name, ...also.split(", ")])
        expect([written, canonicalSkill(written)]).toEqual([written, name]);
  });

  test.each([
    ["golang", "Go"],
    ["POSTGRES", "PostgreSQL"],
    ["React.js", "React"],
    ["reactjs", "React"],
    ["node.js", "Node.js"],
    ["k8s", "Kubernetes"],
    [".NET Core", ".NET"],
    ["C++17", "C++"],
    ["falconry", null],
  ])("%s is %s", (written, name) => {
    expect(canonicalSkill(written)).toBe(name);
  });
});

describe("skills in a line", () => {
  test.each<[string, string[]]>([
    ["Built services in Go and Kafka", ["Go", "Kafka"]],
    ["Wrote a Go service that never sleeps", ["Go"]],
    ["Spring Boot, Hibernate and React Native", ["Spring Boot", "Hibernate", "React Native"]],
    ["C, C++, C# (some Rust), R", ["C", "C++", "C#", "Rust", "R"]],
    ["AWS (Lambda, S3), ASP.NET Core on .NET 8", ["AWS", "AWS Lambda", "Amazon S3", "ASP.NET", ".NET"]],
    ["Hive to Spark on EMR, in Scala", ["Hive", "Spark", "Amazon EMR", "Scala"]],
    ["Servicios en Go y Rust con pruebas unitarias", ["Go", "Rust", "Unit Testing"]],
    ["Python, nociones de Swift e integración continua", ["Python", "Swift", "CI/CD"]],
    ["REST-Schnittstellen und testgetriebene Entwicklung", ["REST", "Test-Driven Development"]],
  ])("%s", (line, expected) => {
    expect(skillsIn(line, false)).toEqual(expected);
  });

  test.each([
    "Happy to go the extra mile in spring, and to express myself",
    "The rest of the team could go home",
    "Swift delivery, lean to excel, with a flask of tea",
    "Joined the C suite as an assistant",
    "Raised the React rate of the newsletter".replace("React", "reply"),
    "El resto del equipo trabaja en el sur, con excelencia y un clima sano",
    "We go to great lengths to combine art and science",
  ])("none in: %s", (line) => {
    expect(skillsIn(line, false)).toEqual([]);
  });
});

describe("the topics that skills speak for", () => {
  test("are those of the interviews, each once and in their order", () => {
    expect(topicsOf(["Kafka", "Redis", "postgres", "MySQL", "falconry"])).toEqual([
      "database",
      "indexing",
      "caching",
      "messaging",
    ]);
  });

  test("include a topic that is listed by its own name", () => {
    expect(topicsOf(["Sliding window", "load-balancing"])).toEqual(["sliding-window", "load-balancing"]);
  });

  test("of nothing are none", () => {
    expect(topicsOf([])).toEqual([]);
  });
});
