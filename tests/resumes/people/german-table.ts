import { docx } from "../make/docx.ts";

/** A German curriculum vitae in a table: dates at the left, what happened at the right. */
export const germanTable = () =>
  docx([
    { heading: "Lebenslauf" },
    { heading: "Persönliche Daten" },
    {
      table: [
        ["Name", "Katharina Vogelsang"],
        ["Geburtsdatum", "14.02.1988 in Kassel"],
        ["Anschrift", "Lindenstraße 7, 34117 Kassel"],
        ["Familienstand", "verheiratet, zwei Kinder"],
      ],
    },
    { heading: "Beruflicher Werdegang" },
    {
      table: [
        [
          "03/2019 – heute",
          [
            "Senior Softwareentwicklerin, Waldhaus Versicherung AG, Kassel",
            "Umbau des Bestandssystems von COBOL auf Java 17 mit Spring Boot und Hibernate",
            "REST-Schnittstellen, OpenAPI, Keycloak; Betrieb auf OpenShift",
          ],
        ],
        [
          "Oktober 2014 – Februar 2019",
          [
            "Softwareentwicklerin, Nordhessen IT GmbH, Baunatal",
            "Webanwendungen mit C#, ASP.NET und Angular, Datenbank MS SQL Server",
            "Einführung von Scrum und testgetriebener Entwicklung mit NUnit",
          ],
        ],
        [
          "09/2012 – 09/2014",
          [
            "Werkstudentin, Universität Kassel, Rechenzentrum",
            "Linux-Administration, Perl- und Bash-Skripte",
          ],
        ],
      ],
    },
    { heading: "Studium" },
    {
      table: [
        ["10/2011 – 09/2014", "M.Sc. Informatik, Universität Kassel, Schwerpunkt Verteilte Systeme"],
        ["10/2008 – 09/2011", "B.Sc. Informatik, Universität Kassel"],
        ["2007", "Abitur, Goethe-Gymnasium Kassel"],
      ],
    },
    { heading: "EDV-Kenntnisse" },
    "Programmiersprachen: Java, C#, TypeScript, SQL, Grundkenntnisse Python",
    "Frameworks: Spring Boot, Hibernate, Angular, ASP.NET",
    "Datenbanken: PostgreSQL, Oracle, MS SQL Server",
    "Werkzeuge: Git, Maven, Jenkins, Docker, OpenShift, Jira",
    { heading: "Sprachen" },
    "Deutsch (Muttersprache), Englisch (verhandlungssicher), Französisch (Grundkenntnisse)",
    { heading: "Hobbys" },
    "Chorgesang, Wandern, Schach",
  ]);
