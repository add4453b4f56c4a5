import {
  type Caught,
  type GATE_WORDS,
  type GatePart,
  LANGUAGE_NAMES,
} from "../../../domain/authoring/words/gate-words.ts";

export const gateWords: typeof GATE_WORDS = {
  part: (part) => PARTS[part],
  solution_in: (language) => `Solución en ${LANGUAGE_NAMES[language]}`,
  wrong_named: (name) => `Solución errónea ${name}`,

  more_to_mend: (count) => `Quedan ${count} más por corregir aquí.`,
  runs_later: () => "Se ejecuta cuando la firma y los casos estén en orden.",
  waits: () => "Espera su turno.",
  read_later: () => "Se lee cuando la forma esté en orden.",
  told: (words) => words,

  topics: (count) => `${counted(count, "tema", "temas")}.`,
  words: (count) => `${counted(count, "palabra", "palabras")}.`,
  hints: (count) =>
    count === 0
      ? "Ninguna, y no hace falta."
      : `${counted(count, "pista", "pistas")}, de lo general a lo concreto.`,
  clarifications: (count) => `${counted(count, "respuesta escrita", "respuestas escritas")}.`,
  approach: (time, space) => `Escrito: tiempo ${time}, espacio ${space}.`,
  coding_rubric: (insights, edges, followUps) =>
    `${counted(insights, "idea clave", "ideas clave")}, ${counted(edges, "caso límite", "casos límite")}, ${counted(followUps, ...FOLLOW_UPS)}.`,
  signature: () => "De ella sale el código inicial en tres lenguajes.",
  cases: (samples, hidden) =>
    `${counted(samples, "ejemplo", "ejemplos")} y ${counted(hidden, "caso oculto", "casos ocultos")}, todos de la forma debida.`,
  wrong: (count) => `${counted(count, "solución que debe fallar", "soluciones que deben fallar")}.`,
  options: () => "Cuatro, una de ellas correcta, cada una explicada.",
  stages: (count) => `${counted(count, "etapa", "etapas")}, y cada una puede abrirse.`,
  design_rubric: (points, bonus, followUps) =>
    `${counted(points, "punto clave", "puntos clave")}, ${counted(bonus, "punto adicional", "puntos adicionales")}, ${counted(followUps, ...FOLLOW_UPS)}.`,
  sources: (count) => `${counted(count, "fuente", "fuentes")} y una segunda lectura.`,
  written: () => "Escrita.",

  no_compile: (told) => `No compila: ${told}`,
  no_compile_wrong: (told) => `No compila, así que no muestra nada: ${told}`,
  cases_fail: (count, total) => `${count === 1 ? "Falla 1 caso" : `Fallan ${count} casos`} de ${total}.`,
  case_wrong: (number) => `Caso ${number}: respuesta errónea.`,
  case_differs: (number, actual, expected) =>
    `Caso ${number}: la respuesta es ${actual} y se espera ${expected}.`,
  case_stopped: (number, ms) => `El caso ${number} se detuvo a los ${ms} ms.`,
  case_error: (number, type, told) =>
    `Caso ${number}: ${[type ?? "un error", told].filter(Boolean).join(": ")}.`,
  not_run: (missing, total) =>
    `${missing} de ${total} casos no se ejecutaron: se acabó el tiempo para todos juntos.`,
  passes_all: (total, ms) => `Pasa los ${total} casos, el más lento en ${ms} ms.`,
  passes_some: (passed, total, ms) =>
    `Pasa ${passed} de ${total} casos; mira las salidas esperadas. El más lento, en ${ms} ms.`,
  undisputed: () => "Ningún caso tiene en contra a las tres soluciones.",
  disputed: (number, answer, expected) =>
    `Caso ${number}: las tres soluciones responden ${answer} y se espera ${expected}.`,
  disputed_too: (numbers) => `Lo mismo en ${casesOf(numbers)}.`,
  disputed_and_more: (numbers, more) => `Lo mismo en ${casesOf(numbers)} y ${more} más.`,
  caught: (number, how) => `Lo detecta el caso ${number}: ${CAUGHT[how]}.`,
  passes_hidden: (total) => `Pasa todos los casos ocultos (${total}). Añade un caso en que falle o quítala.`,
  starter_fails: () => "Tal cual no pasa en ningún lenguaje.",
  starter_passes: (languages) =>
    `El código con que se empieza pasa todos los casos ocultos en ${languages.map((one) => LANGUAGE_NAMES[one]).join(", ")}. Añade un caso que pida una respuesta.`,

  point_unmade: (is, number, text) =>
    `La respuesta de ejemplo no dice el ${POINTS[is]} ${number}, «${text}».`,
  point_given: (is, number, text) => `El propio enunciado dice ya el ${POINTS[is]} ${number}, «${text}».`,
  terms_unanswered: (ask) => `Ningún término de «${ask}» está en su buena respuesta.`,
  terms_asked: (ask) => `«${ask}» contiene un término de su propia respuesta.`,
  stage_unopened: (number, title) => `La respuesta de ejemplo no abre nunca la etapa ${number}, «${title}».`,
  sample_fits: () => "Dice todos los puntos y abre todas las etapas que hay.",
  sample_score: (score) => `El calificador integrado le da ${score} de 100.`,
  sample_score_low: (score, wanted) =>
    `El calificador integrado ${score === null ? "no la evalúa" : `le da ${score} de 100`}; una respuesta de ejemplo debería llegar a ${wanted}.`,
  blank_unscored: () => "A quien no dice nada no se le da puntuación.",
  blank_scored: (score) => `A quien no dice nada se le dan ${score} de 100.`,
};

const PARTS: Record<GatePart, string> = {
  facts: "Título, temas y datos",
  statement: "Enunciado",
  hints: "Pistas",
  clarifications: "Aclaraciones",
  approach: "Planteamiento",
  rubric: "Rúbrica",
  signature: "Firma",
  cases: "Casos de prueba",
  wrong: "Soluciones erróneas y lentas",
  options: "Opciones",
  stages: "Etapas",
  sources: "Fuentes",
  sample_answer: "Respuesta de ejemplo",
  expected: "Salidas esperadas",
  starter: "Código inicial",
  sample_fits: "La respuesta de ejemplo va con la rúbrica",
  sample_grade: "La respuesta de ejemplo se califica bien",
  blank: "No responder no se evalúa",
};

const POINTS = { key: "punto clave", bonus: "punto adicional" };

const CAUGHT: Record<Caught, string> = {
  wrong_answer: "respuesta errónea",
  timeout: "demasiado lenta",
  error: "un error",
};

const FOLLOW_UPS = ["pregunta de seguimiento", "preguntas de seguimiento"] as const;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const casesOf = (numbers: number[]): string =>
  `${numbers.length === 1 ? "el caso" : "los casos"} ${numbers.join(", ")}`;
