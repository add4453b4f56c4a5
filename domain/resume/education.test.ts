import { describe, expect, test } from "vitest";
import { educationIn, isStudy } from "./education.ts";

describe("a degree told in Spanish", () => {
  test.each([
    [
      "Grado en Matemáticas, Universidad de la Costa, 2012 – 2016",
      "Grado en Matemáticas",
      "Universidad de la Costa",
      2016,
    ],
    [
      "Licenciatura en Informática – Instituto del Norte (2015)",
      "Licenciatura en Informática",
      "Instituto del Norte",
      2015,
    ],
    [
      "Ingeniería de Sistemas, Escuela Politécnica Andina, 2014",
      "Ingeniería de Sistemas",
      "Escuela Politécnica Andina",
      2014,
    ],
    [
      "Ingeniero en Computación, Facultad de Ciencias, 2014",
      "Ingeniero en Computación",
      "Facultad de Ciencias",
      2014,
    ],
    ["MAESTRIA EN CIENCIA DE DATOS, UNAM, 2019", "MAESTRIA EN CIENCIA DE DATOS", "UNAM", 2019],
    [
      "Máster en Robótica, Universidad Politécnica del Sur, 2019",
      "Máster en Robótica",
      "Universidad Politécnica del Sur",
      2019,
    ],
    [
      "Doctorado en Física, Universidad de la Costa, 2020",
      "Doctorado en Física",
      "Universidad de la Costa",
      2020,
    ],
    ["Bachillerato, Colegio San Telmo, 2008", "Bachillerato", "Colegio San Telmo", 2008],
  ])("%s", (line, degree, school, year) => {
    expect(educationIn([line]).map((one) => [one.degree, one.school, one.year])).toEqual([
      [degree, school, year],
    ]);
  });

  test("has its school and its year below it", () => {
    const lines = [
      "Grado en Ingeniería Informática",
      "Escuela Superior de Ingeniería Informática, Vigo",
      "2010 – 2014",
    ];
    expect(educationIn(lines)).toMatchObject([
      {
        degree: "Grado en Ingeniería Informática",
        school: "Escuela Superior de Ingeniería Informática",
        year: 2014,
      },
    ]);
  });

  test("is not its thesis", () => {
    expect(educationIn(["Grado en Física, 2014", "Trabajo de fin de grado en Óptica"])).toHaveLength(1);
  });
});

test.each([
  ["Ingeniera de sistemas, Acme, 2019 – 2021", false],
  ["Analista de datos, Acme, 2019 – 2021", false],
  ["Un alto grado de autonomía", false],
  ["Master data management, Acme, 2019 – 2021", false],
  ["Licenciatura en Física, 2014", true],
  ["Universidad de la Costa, 2014", true],
])("outside the studies: %s", (line, expected) => {
  expect(isStudy(line)).toBe(expected);
});
