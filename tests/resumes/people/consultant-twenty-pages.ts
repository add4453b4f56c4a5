import { type Line, onePdf } from "../make/pdf.ts";

/** A consultant's list of projects, twenty pages of it. */
export const consultantTwentyPages = () => onePdf([...HEAD, ...PROJECTS.flatMap(project), ...TAIL]);

const HEAD: Line[] = [
  { heading: "Henrik Aalto" },
  "Independent Consultant, Enterprise Integration",
  "henrik@aalto-consulting.example, +358 40 555 0199, Helsinki",
  { heading: "Professional Background" },
];

/** Client, role, period, what it was built with. */
const PROJECTS: [client: string, role: string, period: string, technologies: string][] = [
  [
    "Nordic Rail",
    "Solution Architect",
    "September 2023 - today",
    "Java 21, Quarkus, Kafka, PostgreSQL, OpenShift",
  ],
  [
    "Kaleva Insurance",
    "Integration Architect",
    "January 2022 - August 2023",
    "Camel, ActiveMQ, Oracle Database, Ansible",
  ],
  [
    "Port of Turku",
    "Lead Developer",
    "March 2020 - December 2021",
    "Kotlin, Ktor, MongoDB, Azure, Terraform",
  ],
  [
    "Tammi Energy",
    "Senior Consultant",
    "June 2018 - February 2020",
    "C#, .NET Core, RabbitMQ, SQL Server, Azure DevOps",
  ],
  [
    "Lahti Hospital District",
    "Senior Consultant",
    "May 2016 - May 2018",
    "HL7, Mirth, Java EE, WildFly, SOAP",
  ],
  ["Sampo Retail", "Developer", "February 2013 - April 2016", "Scala, Akka, Cassandra, Play Framework"],
  ["Vantaa Avionics", "Developer", "August 2009 - January 2013", "C++, Qt, Python, Subversion, CMake"],
];

const PHASES = [
  "Took stock of forty interfaces between the departments, most of them files moved by hand at night, and drew up which could go, which had to stay and which could be made to say what they do.",
  "Ran workshops with dispatchers and clerks, wrote the decision records, and kept a list of what nobody wanted to own until it was short.",
  "Built the first slice with two people of the client, from the message on the wire to the screen, so that the rest of the team had something to copy.",
  "Measured before and after: the time from an event to the screen, the number of calls to the help desk, the hours of the night shift.",
  "Handed the system over: a runbook of thirty pages, six weeks of shared duty, and a promise to answer the phone that was used twice.",
  "Reviewed the security of every interface with the client's own people and closed what they found within the month.",
];

function project([client, role, period, technologies]: (typeof PROJECTS)[number]): Line[] {
  const telling = Array.from({ length: 74 }, (_, at) => `• ${PHASES[at % PHASES.length]}`);
  return [{ left: `${role}, ${client}`, right: period }, ...telling, `Technologies: ${technologies}`, null];
}

const TAIL: Line[] = [
  { heading: "Education" },
  "M.Sc. (Tech.), Aalto University, 2009",
  { heading: "Key Competencies" },
  "Enterprise integration, event-driven architecture, domain-driven design, requirements engineering, mentoring",
];
