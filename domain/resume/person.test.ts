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
    ["Ing. Ada Byron"],
    ["Correo electrónico: ada@byron.example"],
    ["Tel.: 612 345 678"],
    ["612 34 56 78"],
    ["Móvil: 341 555 0172"],
    ["(55) 1234-5678"],
    ["C/ Mayor 12, 3.º B"],
    ["Av. Los Ceibos 1450"],
    ["Carrera 12A # 34-56, Cali"],
    ["50003 Zaragoza"],
    ["Fecha de nacimiento: 10 de diciembre de 1990"],
    ["Nacida el 10/12/1990"],
    ["Nacionalidad: española"],
    ["DNI 12345678Z"],
    ["RUT: 12.345.678-5"],
    ["RFC: BYAD901210AB1"],
    ["Estado civil: soltera"],
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

  test.each([
    "María del Carmen Ruiz de la Torre",
    "Juan Ignacio Vega",
  ])("leave out a Spanish name that the account does not know: %s", (name) => {
    expect(kept([name, "Hoja de Vida", "Programadora Web", "Experiencia", "Acme"], "x")).toEqual([
      "Hoja de Vida",
      "Programadora Web",
      "Experiencia",
      "Acme",
    ]);
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
    "Dirección de equipos de diez personas",
    "Implementé RFC 7231 y CI: Jenkins",
    "Atendimos 700 000 000 de peticiones desde 2019",
    "Plaza Digital, 2019 – 2021",
    "Receptionist, Grand Hotel 2018-2021",
    "Engineer, WhatsApp 2018 - 2021",
    "Led a team of 12 2018-2020",
  ])("keep: %s", (line) => {
    expect(kept(["Experience", line])).toEqual(["Experience", line]);
  });

  test("keep a skill that is a name too", () => {
    expect(kept(["Jack Ruby", "Skills", "Ruby, Go"], "Jack Ruby")).toEqual(["Skills", "Ruby, Go"]);
  });
});
