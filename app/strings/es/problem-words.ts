import type { PROBLEM_WORDS } from "../../../domain/authoring/words/problem-words.ts";
import { inputProblem } from "./input-problem.ts";
import { placeName, placeSubject } from "./place-name.ts";
import { predicate } from "./predicate.ts";

export const problemWords: typeof PROBLEM_WORDS = {
  slug_taken: () => "Otra pregunta tiene ya ese nombre corto. Elige otro.",
  few_samples: (needed, count) => few("ejemplos", needed, count),
  few_hidden: (needed, count) => few("casos ocultos", needed, count),
  few_cases: (needed, count) => few("casos", needed, count),
  cases_too_large: (mib, most) =>
    `Los casos suman ${mib} MiB, y de una vez se pueden juzgar ${most}. Haz más pequeños los mayores.`,
  sample_behind: (number) =>
    `El caso ${number} es un ejemplo y está detrás de casos ocultos. Súbelo: los ejemplos van primero.`,
  same_input: (number, first) => `El caso ${number} tiene la misma entrada que el caso ${first}.`,
  bad_input: (number, judged) => `Caso ${number}, entrada: ${inputProblem(judged)}.`,
  bad_expected: (number, judged) => `Caso ${number}, salida esperada: ${inputProblem(judged)}.`,
  missing,
  same_wrong_name: (number, first) =>
    `La solución errónea ${number} se llama igual que la solución errónea ${first}.`,
  few_wrong: (needed, count) =>
    `Hacen falta al menos ${needed} soluciones erróneas o lentas, no ${count}: muestran qué detectan los casos ocultos.`,
  no_terms: (field) => `${missing(field).slice(0, -1)}: muestran que se dijo.`,
  few_hints: (needed, count) => few("pistas", needed, count),
  few_points: (needed, count) => few("puntos clave", needed, count),
  few_twists: (needed, count) => few(needed === 1 ? "giro" : "giros", needed, count),
  few_estimates: (needed, count) => few("estimaciones", needed, count),
  same_option: (key, first) => `La opción ${key} tiene el mismo texto que la opción ${first}.`,
  stage_waits: (number, after, before) =>
    `La etapa ${number} espera a otras ${after} y solo hay ${before} antes: podría no abrirse nunca.`,
  stage_point_gone: (number, point) => `La etapa ${number} nombra el punto clave ${point}, que no existe.`,
  point_without_stage: (point) =>
    `Ninguna etapa da ocasión para el punto clave ${point}. Márcalo en una de ellas.`,
  levels_without_point: (levels) =>
    `Cada nivel necesita un punto clave que se espere de él: sin ninguno ${levels.length === 1 ? "está" : "están"} ${levels.join(", ")}.`,
  rule: (rule) => {
    const said = RULES[rule] ?? rule;
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  no_slug: (field) => subject(field, "solo admite minúsculas, cifras y guiones sueltos entre ellas"),
  no_number: (field) => subject(field, "tiene que ser un número"),
  not_chosen: (field) => subject(field, "está sin elegir"),
  empty: missing,
  few: (field, needed, count) => `${placeSubject(field).text}: hacen falta al menos ${needed}, no ${count}.`,
  many: (field, most, count) => `${placeSubject(field).text}: se admiten ${most} como mucho, no ${count}.`,
  too_long: (field, most) => subject(field, `no puede pasar de ${most} caracteres`),
  too_large: (field, kib) => subject(field, `no puede pasar de ${kib} KiB`),
  misfit: (field, said) => subject(field, predicate(said)),
  signature_json: (line, column, what) => `Línea ${line}, columna ${column}: ${predicate(what)}.`,
  signature_at: (line, column, path, what) =>
    `Línea ${line}, columna ${column}: ${path && `${path}: `}${predicate(what)}.`,
};

function missing(field: string): string {
  const { text, plural } = placeName(field);
  return `${plural ? "Faltan" : "Falta"} ${text}.`;
}

const subject = (field: string, verb: string): string => `${placeSubject(field).text} ${verb}.`;

const few = (what: string, needed: number, count: number) =>
  `${needed === 1 ? "Hace" : "Hacen"} falta al menos ${needed} ${what}, no ${count}.`;

/** Rules of the schemas, by their English words. */
export const RULES: Record<string, string> = {
  "low must be less than high": "la cifra más baja tiene que ser menor que la más alta",
  "key_point_marks must have one entry per key point": "cada punto clave necesita sus marcas",
  "bonus_point_marks must have one entry per bonus point": "cada punto adicional necesita sus marcas",
  "keys must be A, B, C, D in order": "las claves tienen que ser A, B, C y D, en este orden",
  "exactly one option must be correct": "exactamente una opción tiene que ser la correcta",
  "a stage names a key point that is not there": "una etapa nombra un punto clave que no existe",
  "a stage can only wait for as many stages as stand before it":
    "una etapa solo puede esperar a tantas etapas como hay antes de ella",
};
