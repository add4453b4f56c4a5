import { withoutAccents } from "./accents.ts";
import { periodIn, yearIn } from "./dates.ts";
import type { ResumeEducation } from "./resume.ts";
import { isBullet, sourceOf } from "./roles.ts";

/** The degrees that these lines state, each with its school and the year it ended where they stand beside it. */
export function educationIn(lines: readonly string[]): ResumeEducation[] {
  const degrees = lines.flatMap((line, at) =>
    isDegree(line) && line.length < 180 && !isDetail(line) ? [at] : [],
  );
  const anchors = degrees.length > 0 ? degrees : lines.flatMap((line, at) => (SCHOOL.test(line) ? [at] : []));
  return anchors.slice(0, 20).map((at) => {
    const line = lines[at] ?? "";
    const beside = [lines[at + 1], lines[at - 1]].filter(
      (one): one is string => Boolean(one) && !isDegree(one ?? "") && !isBullet(one ?? ""),
    );
    const parts = partsOf(line);
    const school =
      parts.find((part) => SCHOOL.test(part)) ?? beside.flatMap(partsOf).find((part) => SCHOOL.test(part));
    return {
      degree: cut(parts.find(isDegree) ?? null),
      school: cut(school ?? null),
      year:
        endOf(line) ?? endOf(beside[0] ?? "") ?? endOf(beside[1] ?? "") ?? endOf(onlyDates(lines[at + 2])),
      source: sourceOf([line]),
    };
  });
}

/** Below degree and school, the line that says no more than when. */
const onlyDates = (line = ""): string => (line.length < 30 && !/\p{L}{4}/u.test(line) ? line : "");

const endOf = (line: string): number | null => periodIn(line)?.end?.year ?? yearIn(line);

/** Whether a line tells of studies rather than of work. */
export const isStudy = (line: string): boolean =>
  isDegreeAnywhere(line) || /\b(?:universi[td]|hochschule|gymnasium|college|facultad)/iu.test(line);

const DEGREE =
  /(?:\bbachelor|\bmaster(?!ed| data|card|\w*ing)(?:'s| of|\b)|\bb\.? ?sc\b|\bm\.? ?sc\b|\bb\.? ?eng\b|\bm\.? ?eng\b|\bb\.? ?tech\b|\bm\.? ?tech\b|\bb\.a\.|\bm\.a\.|\bph\.? ?d\b|\bdiplom|\babitur\b|\bdoctor(?:ate)?\b|\bpromotion\b|\bmba\b|\ba-levels?\b|\bhigh school diploma\b|\bassociate degree\b|\bfachinformatiker\b|\bstaatsexamen\b|\blicen[cs]iate\b|\bbootcamp\b|\bcomputer science\b|\binformatik\b|\bdegree in\b|\bhnd\b|\bmca\b|\bbca\b)/iu;
/** Without accents. */
const TITULO =
  /(?:\b(?:doble )?grado (?:en|universitario|superior|medio)\b|\b(?:post?|pre)grado\b|\bespecializacion en\b|\blicenciatura\b|\blicenciad[oa] en\b|(?<!\bde )\bingenieria (?:en|informatica|tecnica|superior)\b|\bmaestria\b|\bdoctorad[oa]\b|\bdoctora en\b|\bbachiller(?:ato)?\b|\bciclo formativo\b|\bformacion profesional\b|\btecnic[oa] superior (?:en|universitari)|\btecnicatura\b|\btecnolog[oa] en\b|\bdiplomatura\b)/iu;
/** A job or a field elsewhere. */
const TITULO_AMONG_STUDIES =
  /(?:^|[\t,;|·:•)]\s*|\s[–—-]\s)(?:ingenier[oa]\s|ingenieria\b|tecnic[oa] (?:en|de)\b|analista (?:de|en)\b|profesorado\b|grado\b)/iu;

const isDegreeAnywhere = (text: string): boolean =>
  [DEGREE, TITULO].some((names) => names.test(withoutAccents(text)));
/** Of a line that tells of studies. */
const isDegree = (text: string): boolean =>
  isDegreeAnywhere(text) || TITULO_AMONG_STUDIES.test(withoutAccents(text));

const SCHOOL =
  /(?:universidad|politécnic|\bescuela\b|\bfacultad\b|\bcolegio\b|\btecnológico (?:de|nacional)\b|\bies \p{L}|\b(?:unam|uned|uoc|upm|upc|utn|ipn)\b|universit|hochschule|\bcollege\b|\binstitut|\bschool\b|gymnasium|\btu \p{Lu}|\bfh \p{Lu}|\beth\b|\bepfl\b|\bmit\b(?! )|academy|akademie|polytechni|\biit\b|\bhtl\b|\bkit\b|\brwth\b|\blmu\b|\bucl\b)/iu;

const isDetail = (line: string): boolean =>
  /^\s*[•*-]?\s*(?:relevant|coursework|courses|modules|thesis|schwerpunkt|abschlussarbeit|grade|note|trabajo (?:de )?fin de|proyecto (?:de )?fin de|tfg|tfm|tesis|asignaturas|materias|nota|promedio|especialidad|mención)\b/iu.test(
    line,
  );

const partsOf = (text: string): string[] =>
  text
    .split(/\t|\s+[|·•–—-]\s+|[|·•;]|,\s+/u)
    .map((part) =>
      part
        .replace(/\*\*|__|`/g, "")
        .replace(/\(?(?:\d{2}\/)?(?:19|20)\d\d\)?/g, "")
        .replace(/^[\s,:()–—-]+|[\s,:(–—-]+$/gu, ""),
    )
    .filter((part) => part.length > 1);

const cut = (text: string | null): string | null => text?.slice(0, 160) || null;
