import { docx } from "../make/docx.ts";

/** A Word file whose jobs and skills stand in tables, with dates as ISO writes them. */
export const testerTables = () =>
  docx([
    "Priya Raman",
    "Bristol BS1 4DJ | 07700 900123 | priya.raman@example.co.uk",
    { heading: "Professional Summary" },
    "ISTQB-certified test engineer with a developer's habits. I write the harness before I write the test cases.",
    { heading: "Employment History" },
    {
      table: [
        ["Period", "Employer", "Position"],
        ["2021-05 to present", "Clifton Health Systems", "Lead SDET"],
        ["2018-10 to 2021-04", "Harbourside Bank plc", "Test Automation Engineer"],
        ["2016-04 to 2018-09", "Avon Telecom", "QA Analyst"],
      ],
    },
    { heading: "Selected Achievements" },
    {
      bullet:
        "Replaced 1,200 manual checks with a Playwright suite in TypeScript that runs on every merge in Azure DevOps.",
    },
    {
      bullet:
        "Load tests with k6 and JMeter against the appointments API; found the connection pool that fell over at 300 users.",
    },
    { bullet: "Wrote REST Assured suites in Java for the open-banking endpoints, mocked with WireMock." },
    { bullet: "Taught four manual testers Python and pytest; three of them now automate full time." },
    { heading: "Technical Skills" },
    {
      table: [
        ["Test tools", "Playwright, Selenium WebDriver, Cucumber, Postman, Appium"],
        ["Languages", "TypeScript, Java, Python, SQL"],
        ["Platforms", "Docker, Jenkins, Azure DevOps, Git, Jira"],
        ["Practices", "BDD, TDD, Scrum, exploratory testing, accessibility (WCAG 2.1)"],
      ],
    },
    { heading: "Education" },
    "BEng (Hons) Electronics, University of Bath, 2012–2015",
    { heading: "References" },
    "Helen Marsh, Head of Quality at Harbourside Bank, helen.marsh@example.com. She ran the Perl and COBOL teams.",
  ]);
