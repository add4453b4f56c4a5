import { countedYears } from "./counted-years.ts";
import { periodIn } from "./dates.ts";
import { educationIn, isStudy } from "./education.ts";
import type { When } from "./months.ts";
import type { ResumeReading, ResumeRole, ResumeSkill } from "./resume.ts";
import { rolesIn, sourceOf } from "./roles.ts";
import { type Section, type SectionKind, sectionsOf } from "./sections.ts";
import { skillsIn } from "./skills.ts";
import { statedYears } from "./stated-years.ts";

/** What the lines of a résumé say, by rule. They come without the person: see `withoutPerson`. */
export function readByRules(lines: readonly string[], today: When): ResumeReading {
  const sections = sectionsOf(lines);
  const roles = allRoles(lines, sections);
  const studies = sections.filter(({ kind }) => kind === "education").flatMap((one) => within(lines, one));
  const education = educationIn(studies.length > 0 ? studies : lines.filter(isStudy)).slice(0, 20);
  return { roles, skills: allSkills(lines, sections), education, ...experience(roles, lines, today) };
}

/** Whole years of work by the dates of the jobs; where none has dates, as the text states them. */
export function experience(
  roles: readonly ResumeRole[],
  lines: readonly string[],
  today: When,
): Pick<ResumeReading, "experience_years" | "years_source"> {
  const dated = countedYears(roles, today);
  if (dated !== null) return { experience_years: dated, years_source: null };
  const stated = statedYears(lines);
  return { experience_years: stated?.years ?? null, years_source: stated && sourceOf([stated.line]) };
}

function allRoles(lines: readonly string[], sections: readonly Section[]): ResumeRole[] {
  const jobs = sections.filter(({ kind }) => kind === "experience");
  const found = jobs.flatMap((one) => rolesIn(within(lines, one)));
  if (found.length > 0) return found.slice(0, 60);
  // Without a heading a job is what has a period and is not of a school.
  const rest = sections.filter(({ kind }) => kind === "head" || kind === "summary" || kind === "other");
  return rest
    .flatMap((one) => rolesIn(within(lines, one).filter((line) => !(periodIn(line) && isStudy(line)))))
    .slice(0, 60);
}

/** Where no skill of one's own is named. */
const NOT_ABOUT_SKILLS: readonly SectionKind[] = ["interests", "references", "personal", "spoken"];

function allSkills(lines: readonly string[], sections: readonly Section[]): ResumeSkill[] {
  const found = new Map<string, ResumeSkill>();
  for (const section of sections) {
    if (NOT_ABOUT_SKILLS.includes(section.kind)) continue;
    for (const line of within(lines, section)) {
      const listed = section.kind === "skills" || LABELLED.test(line);
      for (const name of skillsIn(line.replace(LABELLED, ""), listed))
        if (!found.has(name)) found.set(name, { name, source: sourceOf([line]) });
    }
  }
  return [...found.values()].slice(0, 200);
}

/** "Technologies: Go, Kafka, Postgres" under a job. */
const LABELLED =
  /^\s*[•·▪*-]?\s*(?:(?:key|main|used|core)\s)?(?:tech(?:nologies|nology|nical)?(?: stack)?|stack|tools?|skills|languages|environment|frameworks|databases|cloud|backend|frontend|umgebung|technologien|werkzeuge|programmiersprachen|kenntnisse|datenbanken|lenguajes(?: de programación)?|bases? de datos|herramientas|tecnologías?|entorno(?: técnico| tecnológico)?|conocimientos|habilidades|nube|infraestructura|sistemas operativos|metodologías)(?:\s?(?:&|and|und|\/| [ye] )\s?\p{L}+)?(?: used| utilizad[ao]s| usad[ao]s| empleadas)?\s*[:\t–-]/iu;

const within = (lines: readonly string[], { from, to }: Section): readonly string[] => lines.slice(from, to);
