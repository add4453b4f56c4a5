import type { progress as english } from "../progress.ts";

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const days = (number: number) => count(number, "día", "días");
const interviews = (number: number) => count(number, "entrevista", "entrevistas");
const hints = (number: number) => count(number, "pista", "pistas");
const questions = (number: number) => count(number, "pregunta", "preguntas");

export const progress: typeof english = {
  title: "Progreso",
  since: (date) => `Desde el ${date}`,
  generated: "Inventado: este historial viene del generador para desarrollo. Nadie hizo estas entrevistas.",
  filters: {
    label: "Qué se mira",
    period: "Periodo",
    kind: "Tipo",
    allKinds: "Todos los tipos",
    show: "Mostrar",
  },
  period: { "30d": "30 días", "6m": "6 meses", "1y": "1 año", all: "Todo" },
  table: "Ver como tabla",
  loadTable: "Cargar la tabla",
  emptyTitle: "Aún no hay nada que mostrar",
  emptyText:
    "Después de tu primera entrevista, esta página muestra cómo evolucionan puntuaciones, temas y tiempo, cada cosa con lo que la sostiene.",
  start: "Nueva entrevista",
  quietTitle: "Ninguna entrevista en este periodo",
  quietText: "Un periodo más largo u otro tipo puede que tengan alguna.",
  quietAll: "Mostrar todo",
  week: (date) => `Semana del ${date}`,
  stats: {
    label: "En cifras",
    interviews: "Entrevistas",
    finished: (number) => count(number, "terminada", "terminadas"),
    questions: "Preguntas",
    coding: (number) => `${number} de programación`,
    time: "Tiempo",
    average: (time) => `${time} de media`,
    streak: "Racha",
    days,
    longest: (number) => `la más larga, ${days(number)}`,
    keep: (number) => `la más larga, ${days(number)}; hoy aún cuenta`,
  },
  heat: {
    title: "Actividad",
    lead: "Del último año, sea cual sea el periodo elegido",
    label: (active, since) => `Practicaste ${days(active)} desde el ${since}. Sigue una tabla.`,
    hint: "Más intenso es más tiempo.",
    day: (date, number, time) => (number === 0 ? `${date}: nada` : `${date}: ${interviews(number)}, ${time}`),
    less: "Menos",
    more: "Más",
    columns: { week: "Semana", days: "Días activos", interviews: "Entrevistas", time: "Tiempo" },
  },
  trend: {
    title: "Puntuación a lo largo del tiempo",
    lead: {
      interview: "Puntuación global de cada entrevista, con su franja",
      week: "Puntuación global por semana, con la franja media",
      month: "Puntuación global por mes, con la franja media",
    },
    label: (number, first, last) =>
      number === 1
        ? `Puntuación global de 1 entrevista: ${last}. Sigue una tabla.`
        : `Puntuación global de ${first} al principio a ${last} al final. Sigue una tabla.`,
    up: (points) => `La segunda mitad está ${count(points, "punto", "puntos")} por encima de la primera.`,
    down: (points) => `La segunda mitad está ${count(points, "punto", "puntos")} por debajo de la primera.`,
    level: "La segunda mitad está al nivel de la primera.",
    hint: "La franja sombreada es donde está probablemente cada puntuación.",
    point: (when, value, low, high, number) =>
      number === 1
        ? `${when}: ${value}, probablemente de ${low} a ${high}`
        : `${when}: ${value}, probablemente de ${low} a ${high}, de ${interviews(number)}`,
    none: "Ninguna entrevista de este periodo tiene puntuación.",
    columns: { when: "Cuándo", score: "Puntuación", band: "Franja", interviews: "Entrevistas" },
  },
  hints: {
    title: "Pistas",
    lead: "Pedidas por pregunta",
    label: (used, asked) => `${hints(used)} en ${questions(asked)}. Sigue una tabla.`,
    hint: "Sin columna: no hizo falta ninguna pista.",
    point: (when, used, asked) => `${when}: ${hints(used)} en ${questions(asked)}`,
    columns: { when: "Cuándo", hints: "Pistas", questions: "Preguntas", each: "Por pregunta" },
  },
  phases: {
    title: "Adónde se va el tiempo",
    lead: "De una pregunta media en este periodo",
    kind: {
      coding: "Programación",
      mcq: "Opción múltiple",
      scenario: "Escenario",
      design: "Diseño abierto",
    },
    questions,
    none: "El tiempo por fase se guarda en las entrevistas a partir de ahora.",
    columns: { phase: "Fase", share: "Parte", time: "Tiempo" },
    phase: {
      agenda: "Apertura",
      clarify: "Aclarar",
      approach: "Planteamiento",
      code: "Código",
      test: "Probar",
      requirements: "Requisitos",
      estimation: "Estimación",
      "api-data": "API y datos",
      "high-level": "Diseño general",
      "deep-dive": "En detalle",
      operations: "Operación",
      choose: "Elegir",
      respond: "Responder",
      "follow-up": "Repregunta",
      "wrap-up": "Cierre",
    },
  },
  topics: {
    title: "Temas",
    lead: "De todas las entrevistas, primero lo más flojo",
    note: "La marca es nuestra estimación para una pregunta de nivel medio; la barra, dónde está probablemente. Una barra ancha significa pocas respuestas, o antiguas. Los temas inciertos van al final.",
    columns: {
      topic: "Tema",
      estimate: "Estimación y franja",
      words: "En palabras",
      answers: "Respuestas",
      practise: "Practicar",
    },
    showAll: (number) => `Los ${number} temas`,
    showFirst: (number) => `Solo los ${number} primeros`,
    answers: (number) => count(number, "respuesta", "respuestas"),
    latest: "Las últimas",
    all: "Todas las entrevistas sobre ello",
    practise: "Practicar",
    unmeasured: "Sin medir",
    last: (date) => `última vez ${date}`,
  },
  standing: {
    unmeasured: "Sin medir",
    unsure: "Incierto",
    weak: "Tu punto flojo",
    not_yet: "Aún no",
    developing: "En desarrollo",
    solid: "Sólido",
    strong: "Destacado",
  },
};
