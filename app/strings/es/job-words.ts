import { LANGUAGE_NAMES } from "../../../domain/authoring/words/gate-words.ts";
import type { JOB_WORDS } from "../../../domain/authoring/words/job-words.ts";
import { brokenRule } from "./broken-rule.ts";
import { inputProblem } from "./input-problem.ts";

export const jobWords: typeof JOB_WORDS = {
  saved_again: () => "El borrador se guardó de nuevo antes de que esto empezara. Empiézalo otra vez.",
  given_up: () => "En 30 minutos no avanzó, y se dejó.",
  last_met: () => "Lo último con que se encontró:",
  crashed: () => "Algo falló por nuestra parte, y repetirlo no sirvió.",
  not_kept: () => "Lo que encontró no se pudo guardar. Empiézalo otra vez, con menos de una vez.",

  begins: () => "Empieza.",
  queued: (ahead) => `Espera en la cola del ejecutor, con ${ahead} por delante.`,
  retrying: () => "El ejecutor está ocupado. Se intenta de nuevo.",
  cases_done: (done, total) => `${done} de ${total} casos.`,
  answers_done: (done, total, language) => `${done} de ${total} respuestas en ${LANGUAGE_NAMES[language]}.`,
  runner_busy: () => "El ejecutor está ocupado. Espera un sitio.",
  runner_away: () => "No se llega al ejecutor. Se intenta de nuevo.",
  runner_refused: (code) => REFUSED[code] ?? "El ejecutor no lo aceptó, y no lo aceptará aunque se repita.",
  unrunnable: () => "La firma o un caso no está en orden.",

  no_cases_asked: () => "No se pidió ningún caso.",
  bad_signature: () => "La firma no está en orden.",
  no_solution: (language) =>
    `Falta la solución en ${LANGUAGE_NAMES[language]}. Ella dice qué se espera de cada caso.`,
  input_misfit: (judged) => {
    const said = inputProblem(judged);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  same_as_case: (number) => `Es igual que el caso ${number} de la pregunta.`,
  same_as_input: (number) => `Es igual que la entrada ${number}.`,
  most_cases: (most) => `Una pregunta tiene ${most} casos como mucho.`,
  too_much: () =>
    "Con ella los casos de la pregunta pasarían de lo que se puede juzgar de una vez. Toma menos entradas o más pequeñas.",
  answer_not_reached: (language) =>
    `El tiempo se acabó antes de que la solución en ${LANGUAGE_NAMES[language]} llegara a ella.`,
  answer_stopped: (language, ms) => `La solución en ${LANGUAGE_NAMES[language]} se detuvo a los ${ms} ms.`,
  answer_error: (language, type, told) =>
    `La solución en ${LANGUAGE_NAMES[language]} terminó con ${[type ?? "un error", told].filter(Boolean).join(": ")}.`,
  answer_too_long: (language) =>
    `La respuesta de la solución en ${LANGUAGE_NAMES[language]} es demasiado larga para mostrarla. Toma una entrada más pequeña.`,
  answer_misfit: (language, judged) =>
    `La respuesta de la solución en ${LANGUAGE_NAMES[language]} no tiene la forma debida: ${inputProblem(judged)}.`,
  answer_no_compile: (language, told) => `La solución en ${LANGUAGE_NAMES[language]} no compila: ${told}`,
  answers_differ: (javascript, python) =>
    `Las soluciones no coinciden: ${javascript} en JavaScript, ${python} en Python.`,

  no_parameter: (name, known) => `No hay ningún parámetro «${name}», solo ${known.join(", ")}.`,
  drawn_too_much: () =>
    "Tantas de estos tamaños pasan de lo que se puede juzgar de una vez. Toma menos o más pequeñas.",
  many_items: (name, count) => `${name}: ${count} elementos son demasiados.`,
  many_rows: (name, rows, each) => `${name}: ${rows} × ${each} elementos son demasiados.`,
  many_texts: (name, count, longest) => `${name}: ${count} textos de ${longest} caracteres son demasiados.`,
  few_numbers: (name, count, low, high) =>
    `${name}: entre ${low} y ${high} no caben ${count} números distintos.`,
  few_values: (name, count) => `${name}: con estos límites apenas hay ${count} valores distintos.`,
  bounds_crossed: (name, low, high) =>
    `${name}: el valor más bajo (${low}) está por encima del más alto (${high}).`,
  int_bounds: (name, low, high) => `${name}: un int está entre ${low} y ${high}.`,
  number_bounds: (name) => `${name}: no se sortean números de más de 2^53.`,

  trial_title: () => "Para probarla hace falta un título.",
  trial_statement: () => "Para probarla hace falta un enunciado.",
  trial_signature: () => "Para probarla hace falta una firma válida.",
  trial_case: () => "Para probarla hace falta al menos un caso de prueba.",
  trial_options: () => "Para probarla hacen falta cuatro opciones completas, una de ellas correcta.",
  trial_stage: () => "Para probarla hace falta al menos una etapa completa.",
  rule_broken: brokenRule,

  record_gone: () => "De esta entrevista ya no se conserva lo que se registró.",
  round_gone: () => "Esta ronda no está en el registro de su entrevista.",
  not_graded: () => "No se pudo calificar: quien califica no dio nada que sirva.",
};

/** By the runner's code. */
const REFUSED: Record<string, string> = {
  LANGUAGE_UNAVAILABLE: "Este lenguaje no se puede ejecutar aquí.",
  ISOLATION_UNAVAILABLE: "El ejecutor no puede aislar el código, así que no lo ejecuta.",
};
