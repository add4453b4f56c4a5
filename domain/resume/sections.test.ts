import { describe, expect, test } from "vitest";
import { headingOf, sectionsOf } from "./sections.ts";

describe("a heading", () => {
  test.each([
    ["EXPERIENCE", "experience"],
    ["Professional Experience:", "experience"],
    ["E X P E R I E N C E", "experience"],
    ["## Work History", "experience"],
    ["Beruflicher Werdegang", "experience"],
    ["Education & Training", "education"],
    ["Studium", "education"],
    ["Skills and Technologies", "skills"],
    ["EDV-Kenntnisse", "skills"],
    ["Sprachen", "spoken"],
    ["References", "references"],
    ["• Interests", "interests"],
    ["Experiencia laboral", "experience"],
    ["EXPERIENCIA PROFESIONAL:", "experience"],
    ["Trayectoria profesional", "experience"],
    ["Prácticas en empresa", "experience"],
    ["Formación", "education"],
    ["FORMACION ACADEMICA", "education"],
    ["Educación y certificaciones", "education"],
    ["Conocimientos técnicos", "skills"],
    ["Tecnologías y herramientas", "skills"],
    ["Lenguajes de programación", "skills"],
    ["Proyectos personales", "projects"],
    ["Sobre mí", "summary"],
    ["Perfil", "summary"],
    ["Cursos y certificaciones", "certificates"],
    ["Formación complementaria", "certificates"],
    ["Idiomas", "spoken"],
    ["Datos personales", "personal"],
    ["Aficiones e intereses", "interests"],
    ["Referencias", "references"],
    ["Voluntariado", "volunteering"],
    ["Otros datos de interés", "other"],
  ])("%s opens %s", (line, kind) => {
    expect(headingOf(line)).toBe(kind);
  });

  test.each([
    "Acme Corp",
    "Worked with experience designers",
    "Skills: Go, Rust",
    "Senior Engineer",
    "Lenguajes: Go, Rust",
    "Experiencia con bases de datos",
    "Ingeniera de proyectos",
    "2019 – 2021",
    "",
  ])("is not: %s", (line) => {
    expect(headingOf(line)).toBeNull();
  });
});

test("a résumé falls into its sections, with what stands above the first as its head", () => {
  const lines = ["Ada", "ada@example.com", "Experience", "Acme", "Skills", "Go", "Rust"];
  expect(sectionsOf(lines)).toEqual([
    { kind: "head", from: 0, to: 2 },
    { kind: "experience", from: 3, to: 4 },
    { kind: "skills", from: 5, to: 7 },
  ]);
});
