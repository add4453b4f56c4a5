import type { Dimension, RoundFacts } from "../../domain/feedback.ts";
import { LEVELS } from "../../domain/scoring/levels-es.ts";
import type { ReportWords } from "./report-words.ts";

/** Las frases de los informes y las notas junto a sus pruebas, en español. */
export const WORDS: ReportWords = {
  levels: LEVELS,
  score: {
    "Not assessed": "Sin evaluar",
    "Not yet": "Aún no",
    Developing: "En desarrollo",
    Solid: "Sólido",
    Strong: "Destacado",
  },
  dimension: (dimension) => DIMENSIONS[dimension],
  open: {
    disagree: (levels) =>
      `${levels.length} evaluaciones no coinciden: ${listed(levels)}. El nivel queda abierto.`,
    leftOpen: (names) =>
      `Quedan abiertas: ${listed(names)}, porque las evaluaciones difieren en más de un nivel.`,
    notShown: "Sin evaluar: la ronda muestra demasiado poco de ello.",
    notShownIn: (names) => `Sin evaluar: ${listed(names)}, porque la ronda muestra demasiado poco.`,
    notRead:
      "Sin evaluar: argumentaste, pero la mayor parte no se pudo relacionar con los puntos buscados, lo que no dice nada en contra.",
    otherLanguage:
      "Sin evaluar: habría que leerlo de explicaciones en español, que el evaluador integrado no lee; eso no dice nada en contra.",
    notRun:
      "Sin evaluar: ninguna ejecución del código llegó a un resultado, lo que no es culpa tuya ni cuenta en tu contra.",
    notJudged: "Sin evaluar: el envío no se pudo ejecutar, lo que no es culpa tuya ni cuenta en tu contra.",
    cutShort: (minutes, limit) =>
      `Sin evaluar: el tiempo de la entrevista se acabó tras ${minutes} de los ${limit} minutos previstos para esta pregunta.`,
    unread: (points) =>
      points === 1
        ? "Un punto no se pudo evaluar a partir de tus palabras y no cuenta ni a favor ni en contra."
        : `${points} puntos no se pudieron evaluar a partir de tus palabras y no cuentan ni a favor ni en contra.`,
  },
  reason: {
    stands: (word, level) => `${word}: ${level}.`,
    held: (held, of) => `Se cumplen ${held} de ${of} comprobaciones.`,
    several: (levels) =>
      `${levels.length} evaluaciones dieron ${listed(levels)}; vale ${levels.length % 2 ? "la del medio" : "la media"}.`,
  },
  feedback: {
    effort: (facts) => `en ${spent(facts.duration_sec)} ${help(facts)}`,
    noCode: (effort) => `No enviaste código ${effort}.`,
    couldNotRun: (effort) =>
      `Tu envío no se pudo ejecutar, así que su corrección queda abierta y no cuenta en tu contra, ${effort}.`,
    didNotRun: (effort) =>
      `Tu envío no llegó a ejecutarse, así que no alcanzó ninguna prueba oculta, ${effort}.`,
    allPassed: (total, effort) => `Tu código pasó las ${total} pruebas ocultas ${effort}.`,
    somePassed: (passed, total, effort) =>
      `Tu mejor envío pasó ${passed} de ${total} pruebas ocultas ${effort}.`,
    picked: (key, effort) => `Elegiste la opción ${key} ${effort}.`,
    pickedNone: (effort) => `No elegiste ninguna opción ${effort}.`,
    acted: (steps, opened, stages, effort) =>
      `Diste ${steps} ${steps === 1 ? "paso" : "pasos"} y sacaste a la luz ${opened} de ${stages} etapas ${effort}.`,
    designed: (effort) => `Trabajaste en el diseño ${effort}.`,
    nextTime: (advice) => `La próxima vez: ${advice}`,
    nothingMissing: "No faltó ninguna comprobación de esta ronda; una pregunta más difícil mostraría más.",
    blank:
      "En esta ronda no se dijo, ejecutó ni escribió nada, así que nada se evaluó. Eso no es una puntuación baja: no hay ninguna.",
  },
  claims: {
    allHidden: (total) => `Pasaron las ${total} pruebas ocultas.`,
    notSubmitted: "No se envió nada.",
    hiddenPassed: (passed, total) => `Pasaron ${passed} de ${total} pruebas ocultas.`,
    noneOfHidden: (total) => `No pasó ninguna de las ${total} pruebas ocultas.`,
    ofHidden: (total, parts) => `De ${total} pruebas ocultas, ${parts.join(", ")}.`,
    another: (count) => `${count} dieron otra respuesta`,
    error: (count) => `${count} acabaron en un error`,
    timeout: (count) => `${count} se quedaron sin tiempo`,
    notRun: (count) => `${count} no se ejecutaron`,
  },
  caught: {
    wrong: (count, total) =>
      `${count} de ${total} pruebas ocultas dieron una respuesta distinta de la correcta.`,
    error: (count, total) => `${count} de ${total} pruebas ocultas acabaron el programa con un error.`,
    timeout: (count, total) => `${count} de ${total} pruebas ocultas se quedaron sin tiempo.`,
    onlySlow: (count, total) =>
      `${count} de ${total} pruebas ocultas se quedaron sin tiempo; ninguna respuesta que llegó a tiempo era incorrecta, así que lo que falta es velocidad con entradas grandes.`,
    notRun: (count, total) => `${count} de ${total} pruebas ocultas ya no se ejecutaron.`,
    samplesPassed: "Los ejemplos del enunciado pasaron, así que lo que falló queda fuera de lo que muestran.",
  },
  responses: {
    right: "La opción correcta.",
    wrong: (right) => `No es la opción correcta; lo es la ${right}.`,
    reasonsShow: (made) => `Las razones muestran: ${made.join("; ")}.`,
    reasonsUnread:
      "Las razones no se pudieron relacionar con los puntos buscados, lo que no dice nada en contra.",
    reasonsNone: "Las razones no muestran ninguno de los puntos buscados.",
    nothingDone: "Sin evaluar: no se hace ni se argumenta nada en ello.",
    shows: (made) => `Muestra: ${made.join("; ")}.`,
    none: "No se reconoció en ello ninguno de los puntos buscados.",
    notRecognised:
      "Sin evaluar: lo que argumenta no se pudo relacionar con los puntos buscados, lo que no dice nada en contra.",
  },
  notes: {
    wholeRound: "la ronda en conjunto",
    notSubmitted: "no se envió nada",
    hiddenPassed: (passed, total) => `pasaron ${passed} de ${total} pruebas ocultas`,
    compiled: "compiló y se ejecutó",
    notRun: "no se ejecutó nada",
    notCompiled: "ninguna ejecución compiló",
    passedEvery: (submission) => `el envío ${submission} pasó todas las pruebas`,
    firstRun: "la primera ejecución",
    submittedUnrun: "se envió sin ejecutarlo antes",
    ownInput: "una entrada propia",
    noOwnInput: "ninguna ejecución con una entrada propia",
    firstSubmission: (passed, total) => `en el primer envío pasaron ${passed} de ${total} pruebas`,
    solved: "el código resuelve el problema, para lo que hacen falta estas ideas",
    silent: "en esta ronda no se dijo nada",
    picked: (key, right) => `se eligió ${key}, la correcta es ${right}`,
    comesOut: "calculado de nuevo, sale",
    doesNotComeOut: "calculado de nuevo, no sale",
    states: (cost) => `dice ${cost}`,
    unused: (name) => `${name} recibe un valor y no se usa nunca`,
    print: "quedó un print",
    plain: "se puede leer, no hay nada sin usar y no quedó ningún print",
  },
  report: {
    overall: "En conjunto",
    practise: "Qué practicar ahora",
    technical: "técnica",
    problemSolving: "resolución de problemas",
    communication: "comunicación",
    notAssessed: "sin evaluar",
    scores: (list) => `Tus puntuaciones: ${list}.`,
    noOverall: "No hay puntuación global.",
    weighs: (score, weights, leavesOut) =>
      `La puntuación global de ${score} las pondera con un ${weights[0]}, un ${weights[1]} y un ${weights[2]} por ciento${leavesOut ? ", sin lo que no se evaluó" : ""}.`,
    solved: (all, count, isAmongOthers) =>
      `${all} de ${count} ${count === 1 ? "pregunta" : "preguntas"}${isAmongOthers ? " de código" : ""} con todas las pruebas ocultas pasadas.`,
    picked: (right, count) =>
      `Elegiste la opción correcta en ${right} de ${count} ${count === 1 ? "pregunta" : "preguntas"} con opciones.`,
    topics: (list) => `Temas a los que volver: ${list}.`,
    couldNotRun:
      "Un envío no se pudo ejecutar, así que queda abierto si es correcto y no cuenta en tu contra.",
    nothing:
      "En esta entrevista no se dijo, ejecutó ni escribió nada, así que nada se evaluó. Eso no es una puntuación baja: no hay ninguna. Haz otra entrevista cuando te venga bien.",
  },
};

const DIMENSIONS: Record<Dimension, string> = {
  communication: "comunicación",
  problem_solving: "resolución de problemas",
  coding: "código",
  verification: "verificación",
  requirements: "requisitos",
  estimation: "estimación",
  api_data: "interfaz y datos",
  high_level: "diseño de conjunto",
  deep_dive: "profundidad",
  trade_offs: "compromisos",
  operations: "operación",
  choice: "elección",
};

/** As the page counts it: seconds below a minute. */
function spent(seconds: number): string {
  const [count, one, many] =
    seconds < 60
      ? ([Math.max(0, Math.round(seconds)), "segundo", "segundos"] as const)
      : ([Math.round(seconds / 60), "minuto", "minutos"] as const);
  return `${count} ${count === 1 ? one : many}`;
}

function help({ hints_used, hints_total, approach_shown }: RoundFacts): string {
  if (hints_used === 0) return "sin pistas";
  const hints = `con ${hints_used} de ${hints_total} pistas`;
  return approach_shown ? `${hints} y el planteamiento mostrado` : hints;
}

const listed = (all: readonly (number | string)[]): string =>
  all.length > 1 ? `${all.slice(0, -1).join(", ")} y ${all.at(-1)}` : `${all[0]}`;
