import { periodIn } from "./dates.ts";
import { writtenWhen } from "./months.ts";
import type { ResumeRole } from "./resume.ts";
import { skillsIn } from "./skills.ts";
import { INCORPORATED, isField, isSpanishPlace, isSpanishTitle, LABEL, LAST_POINT } from "./spanish-jobs.ts";

/** A job and where in the text it is stated. */
export type FoundRole = ResumeRole & { source: string };

/** The jobs that these lines state: each has its period, and its title and company on the same line or beside it. */
export function rolesIn(lines: readonly string[]): FoundRole[] {
  const dated = lines.flatMap((line, at) => (isPeriodOfWork(line) ? [at] : []));
  const plain = dated.filter((at) => !isBullet(lines[at] ?? ""));
  const anchors = plain.length > 0 ? plain : dated;
  const first = anchors[0];
  if (first === undefined) return [];
  // Whoever puts dates first puts them first in each job.
  const datesFirst = lines.slice(0, first).every((line) => line.trim() === "");
  const isWork = (at: number) => !NO_WORK.test(lines[datesFirst ? at + 1 : at - 1] ?? "");
  return anchors.filter(isWork).map((at) => roleAt(lines, at, datesFirst));
}

/** Whether the text holds a job's title. */
export const isTitle = (text: string): boolean => TITLE.test(text) || isSpanishTitle(text);

const TITLE =
  /(?:engineer|developer|architect|programmer|consultant|analyst|scientist|administrator|sysadmin|researcher|\bintern\b|internship|working student|trainee|apprentice|manager|\bhead of\b|\blead\b|director|\bcto\b|\bceo\b|founder|designer|specialist|technician|tester|\bqa\b|teaching assistant|research assistant|tutor|freelancer?|contractor|scrum master|product owner|officer|instructor|lecturer|support|entwickler|ingenieur|architekt|berater|leiter|werkstudent|praktikant|praktikum|informatiker|wissenschaftlich|hilfskraft|programmierer|auszubildende|administratorin|projektleit|freiberuf|selbst(?:st)?ändig|geschäftsführer|mitarbeiter|\bsde\b|\bswe\b|\bsre\b|devops)/iu;

const NO_WORK =
  /\b(?:career break|sabbatical|parental leave|maternity|paternity|elternzeit|travell?ing|weltreise|auszeit|gap year|unemployed|job ?search|arbeitssuchend|caregiv|pflegezeit|family leave|karrierepause|sabátic|excedencia|(?:baja|licencia|permiso)(?: laboral)? (?:por|de) (?:ma|pa)ternidad|permiso parental|pausa (?:laboral|profesional|en mi carrera)|vuelta al mundo|desemplead|desempleo|en paro\b|búsqueda (?:activa )?de (?:empleo|trabajo)|cuidado de (?:hij|famil|mis?\b|un famil)|preparación de oposiciones)/iu;

const isPeriodOfWork = (line: string): boolean =>
  line.length < 160 && periodIn(line) !== null && !NO_WORK.test(line) && !IS_PROSE.test(line.trim());
/** A sentence with a period in it tells of a job that is stated elsewhere. */
const IS_PROSE = /^.{90,}[.!]$/u;

export const isBullet = (line: string): boolean => /^\s*(?:[•·▪■●○◦‣⁃*–—-]|->|o\s)\s*\S/u.test(line);

function roleAt(lines: readonly string[], at: number, datesFirst: boolean): FoundRole {
  const line = lines[at] ?? "";
  const period = periodIn(line)!;
  const rest = tidy(`${line.slice(0, period.at)}\t${line.slice(period.at + period.length)}`);
  const around = rest && hasBoth(rest) ? [] : neighbours(lines, at, datesFirst);
  const parts = [rest, ...around].filter(Boolean).flatMap(partsOf);
  const title = parts.find(isTitle) ?? null;
  const company = companyAmong(parts, title);
  const { start, end } = period;
  return {
    title: title && short(title),
    company: company && short(company),
    start: writtenWhen(start),
    end: end && writtenWhen(end),
    current: end === null,
    source: sourceOf([line, ...around]),
  };
}

const hasBoth = (rest: string): boolean => {
  const parts = partsOf(rest);
  return parts.some(isTitle) && parts.filter((part) => !isPlace(part)).length > 1;
};

/** The lines of a job's head beside its dates, at most two, up to a bullet, a sentence or another job. */
function neighbours(lines: readonly string[], at: number, below: boolean): string[] {
  const found: string[] = [];
  for (let step = 1; step <= 2; step++) {
    const line = lines[below ? at + step : at - step]?.trim() ?? "";
    if (
      !line ||
      isBullet(line) ||
      line.length > 100 ||
      /[.;]$/.test(line.replace(LAST_POINT, "")) ||
      periodIn(line)
    )
      break;
    if (/^\p{Ll}/u.test(line) || (/^[\p{L} /&]+:\s/u.test(line) && !LABEL.test(line))) break;
    found.push(line);
  }
  if (found.length > 0 || below) return found;
  // A title above, the company with its dates below it, or the other way round.
  return neighbours(lines, at, true);
}

const partsOf = (text: string): string[] =>
  companyApart(text.replace(LABEL, ""))
    .split(
      /\t|\s+[|·•–—-]\s+|[|·•]|\s+@\s*|,\s+(?!S\. ?[AL]\b|S\. ?de R|SA de CV|Ltda)|\s+(?:at|bei)\s+|\s*[()]\s*/iu,
    )
    .map(tidy)
    .filter((part) => part.length > 1);

/** "Analista en Banco del Sur", but neither "Ingeniera en Sistemas" nor "Programador en Java". */
const companyApart = (text: string): string =>
  text.replace(/\s+en (?:(?:el|la|los|las) )?(?=\p{Lu})/gu, (en, at: number) => {
    const [after = ""] = text.slice(at + en.length).split(/[,(|·\t]|\s[–—-]\s/u, 1);
    const isCompany = !isField(after) && (INCORPORATED.test(after) || skillsIn(after, true).length === 0);
    return isCompany && isTitle(text.slice(0, at)) ? "\t" : en;
  });

const tidy = (text: string): string =>
  text
    .replace(/\*\*|__|`/g, "")
    .replace(/^[\s#*|·•,;:()–—-]+|[\s|·•,;:(–—-]+$/gu, "")
    .replace(/\(\s*\)/g, "")
    .trim();

const MARKS =
  /\b(?:gmbh|ag|se|kg|inc|ltd|llc|corp|corporation|plc|group|labs?|systems|technologies|solutions|software|bank|university|universität|institut|limited|company|studios?|games|consulting|e\.v|b\.v|s\.a|co|s\.l|s\.?r\.?l|slu?|s\. [al]|ltda|banco|universidad|instituto|grupo|ministerio|ayuntamiento|municipalidad|gobierno|fundación|cooperativa|seguros|aseguradora|laboratorios?|sistemas|soluciones|tecnologías?|servicios|compañía|hermanos|consultoría|consultores|telecomunicaciones|logística)\b/iu;

function companyAmong(parts: readonly string[], title: string | null): string | null {
  const others = parts.filter((part) => part !== title && !isPlace(part) && !NOT_A_COMPANY.test(part));
  return (
    others.find((part) => MARKS.test(part) && !isTitle(part)) ?? others.find((part) => !isTitle(part)) ?? null
  );
}

const NOT_A_COMPANY =
  /^(?:full[- ]?time|part[- ]?time|contract|permanent|remote|hybrid|on-?site|vollzeit|teilzeit|befristet|freelance|internship|tiempo (?:completo|parcial)|medio tiempo|jornada (?:completa|parcial|intensiva|reducida)|media jornada|(?:en )?remoto|100 ?% remoto|híbrido|presencial|teletrabajo|a distancia|(?:contrato )?(?:indefinido|temporal)|por (?:obra|proyecto|contrato|honorarios)|contrato (?:de|en|por) .*|en prácticas|actual(?:mente|idad)?|(?:área|departamento|dpto\.|equipo|gerencia|división) (?:de )?.*|\d+ (?:months?|years?|yrs?|mos?|monate|jahre|años?|mes(?:es)?).*|.*\b\d+ (?:mos?|months?))$/iu;

/** A town or country by itself, as it stands in the head of a job. */
const isPlace = (part: string): boolean =>
  isSpanishPlace(part) ||
  /^(?:remote|berlin|hamburg|münchen|munich|köln|cologne|frankfurt(?: am main)?|stuttgart|leipzig|dresden|zürich|zurich|wien|vienna|london|manchester|bristol|edinburgh|leeds|dublin|paris|amsterdam|madrid|barcelona|lisbon|porto|warsaw|kraków|krakow|prague|stockholm|oslo|copenhagen|helsinki|new york|nyc|san francisco|seattle|austin|boston|chicago|toronto|vancouver|sydney|melbourne|singapore|bangalore|bengaluru|hyderabad|mumbai|pune|delhi|lagos|nairobi|tokyo|germany|deutschland|uk|usa|us|india|france|spain|poland|canada|[A-Z]{2})$/iu.test(
    part,
  );

const short = (text: string): string => text.slice(0, 120);
/** At most two lines, as they stand in the text. */
export const sourceOf = (lines: readonly string[]): string =>
  lines
    .slice(0, 2)
    .map((line) =>
      line
        .replaceAll("\t", "  ")
        .replace(/^\s*[•·▪■●○◦‣⁃*–—-]\s+/u, "")
        .trim(),
    )
    .join(" · ")
    .slice(0, 300);
