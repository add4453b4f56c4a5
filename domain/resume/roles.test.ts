import { describe, expect, test } from "vitest";
import { rolesIn } from "./roles.ts";

const jobs = (...lines: string[]) => rolesIn(lines).map(({ title, company }) => [title, company]);

describe("a job told in Spanish", () => {
  test.each([
    ["Ingeniero de software, Acme, 2021 – actualidad", "Ingeniero de software", "Acme"],
    ["Desarrolladora backend en Banco Andino, 2019 – 2021", "Desarrolladora backend", "Banco Andino"],
    ["Analista en el Grupo Norte (2019 a 2021)", "Analista", "Grupo Norte"],
    ["Profesora en la Universidad del Valle, desde 2019", "Profesora", "Universidad del Valle"],
    ["Ingeniera en Sistemas, Mercado Sur, 2019 – 2021", "Ingeniera en Sistemas", "Mercado Sur"],
    ["Ingeniero en Informática en Mercado Sur, 2019 – 2021", "Ingeniero en Informática", "Mercado Sur"],
    ["Programador en Java, Mercado Sur, 2019 – 2021", "Programador en Java", "Mercado Sur"],
    ["Especialista en Sistemas Abiertos S.A., 2019 – 2021", "Especialista", "Sistemas Abiertos S.A."],
    [
      "Consultora Litoral S.R.L., Jefe de proyecto, 2019 – 2021",
      "Jefe de proyecto",
      "Consultora Litoral S.R.L.",
    ],
    ["Becario, Telecable, media jornada, Oviedo, 2019 – 2021", "Becario", "Telecable"],
    [
      "Remoto · Arquitecta de datos · Nube Sur · Ciudad de México · 2019 – hoy",
      "Arquitecta de datos",
      "Nube Sur",
    ],
    [
      "Técnico de soporte – tiempo completo – Telecable – Perú\t2019 – 2021",
      "Técnico de soporte",
      "Telecable",
    ],
  ])("%s", (line, title, company) => {
    expect(jobs(line)).toEqual([[title, company]]);
  });

  test("may have its company above, whose name ends with a point", () => {
    expect(jobs("Líder técnica", "Trenes del Cierzo S.A.", "mayo de 2019 – actualidad", "• Go")).toEqual([
      ["Líder técnica", "Trenes del Cierzo S.A."],
    ]);
  });

  test("keeps the form of a company behind a comma", () => {
    const lines = ["Desarrolladora Sr.", "Pagos Sur, S.A. de C.V. – Guadalajara, Jal.", "2019 – 2021"];
    expect(jobs(...lines)).toEqual([["Desarrolladora Sr.", "Pagos Sur, S.A. de C.V."]]);
  });

  test("may be told part by part, each with what it is called", () => {
    const lines = [
      "Empresa: Acme S.R.L.",
      "Cargo: Desarrollador",
      "Período: 2019 a la fecha",
      "• Funciones: soporte",
    ];
    expect(jobs(...lines)).toEqual([["Desarrollador", "Acme S.R.L."]]);
  });

  test.each([
    "Año sabático, 2019 – 2020",
    "Excedencia por cuidado de hijos, 2019 – 2020",
    "Búsqueda activa de empleo, 2019 – 2020",
    "Baja por maternidad, marzo de 2019 – agosto de 2019",
  ])("is none: %s", (line) => {
    expect(jobs(line)).toEqual([]);
  });
});
