import { expect, test } from "vitest";
import { statedYears } from "./stated-years.ts";

test.each([
  ["Engineer with 8+ years of experience", 8],
  ["Über zwölf Jahre Erfahrung", 12],
  ["Ingeniera con más de 8 años de experiencia", 8],
  ["10 años de experiencia", 10],
  ["Llevo doce años programando", 12],
  ["Quince años de sólida experiencia profesional", 15],
  ["Experiencia de más de 7 años en banca", 7],
  ["Años de experiencia: 9", 9],
  ["6 años en el sector", 6],
])("someone who writes “%s” has %i years", (line, years) => {
  expect(statedYears([line])).toEqual({ years, line });
});

test.each([
  "Tengo 30 años de edad y experiencia",
  "Hace 3 años me mudé",
  "Una empresa de 100 años",
])("“%s” states none", (line) => {
  expect(statedYears([line])).toBeNull();
});
