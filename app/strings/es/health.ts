import type { Flag } from "../../../domain/question-health/flags.ts";
import type { health as english } from "../health.ts";
import { common } from "./common.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const decimal = (value: number, places: number) => value.toFixed(places).replace(".", ",");
const signed = (value: number): string => (value < 0 ? `−${decimal(Math.abs(value), 2)}` : decimal(value, 2));
const times = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const health: typeof english = {
  title: "Salud de las preguntas",
  lead: "Primero va lo que pide una mirada. Los ensayos no cuentan en ningún sitio.",
  ofQuestion: (title) => `Salud de ${title}`,
  questionLead: "Lo que dicen de ella sus rondas. Los ensayos no cuentan en ningún sitio.",
  search: "Título",
  find: "Buscar",
  filters: "Filtros",
  kind: "Tipo",
  allKinds: "Todos los tipos",
  shown: "Qué se muestra",
  all: "Todas las preguntas",
  onlyFlagged: (count) => `Solo lo que pide una mirada (${count})`,
  clear: "Mostrar todo",
  columns: {
    question: "Pregunta",
    asked: "Hecha",
    score: "Puntuación",
    tells: "Distingue niveles",
    hints: "Con pista",
    over: "Fuera de tiempo",
    left: "Saltada",
  },
  none: "–",
  few: "muy pocas",
  alike: "todas iguales",
  fewText: (missing) =>
    `${missing === 1 ? "Hace falta 1 respuesta más" : `Hacen falta ${missing} respuestas más`} para juzgar proporciones y correlaciones.`,
  scoreText: (mean, median) => `${Math.round(mean)}, mediana ${Math.round(median)}`,
  percent,
  signed,
  urgency: { now: "Perjudica ya a los candidatos", soon: "Conviene corregirlo", note: "Conviene saberlo" },
  nothing: "Nada llama la atención.",
  flags: "Lo que llama la atención",
  emptyTitle: "No hay ninguna pregunta publicada",
  emptyText: "Cuando haya preguntas publicadas y se hayan hecho, su salud aparecerá aquí.",
  nothingMatches: "Nada coincide",
  nothingMatchesText: "Con otra palabra o menos filtros puede que aparezca.",
  pages: "Páginas de la lista",
  page: (page, pages) => `Página ${page} de ${pages}`,
  before: "Anterior",
  after: "Siguiente",

  version: "Versión",
  everyVersion: "Todas las versiones",
  versionAsked: (version, asked) =>
    `${version === null ? "De antes de que se contaran las versiones" : `Versión ${version}`}, hecha ${times(asked, "vez", "veces")}`,
  look: "Mostrar",
  asked: "Hecha",
  answered: "Evaluada",
  mean: "Puntuación media",
  median: "Puntuación mediana",
  figures: "Cifras",
  figure: { name: "Cifra", value: "Valor", range: "Probablemente entre", of: "De un total de" },
  tells: "Distingue a los fuertes de los flojos",
  word: {
    reversed: "al revés",
    poor: "mal",
    fair: "regular",
    good: "bien",
    very_good: "muy bien",
  },
  hintUsed: "Se usó una pista",
  meanHints: (mean) => `${decimal(mean, 1)} pistas de media`,
  overTime: "Llevó más tiempo del previsto",
  medianShare: (share) => `la mitad necesitó menos del ${percent(share)}`,
  passedOver: "Saltada o abandonada en ella",
  passedOverText: (skipped, left) =>
    `saltada ${times(skipped, "vez", "veces")}, ${times(left, "entrevista abandonada", "entrevistas abandonadas")}`,
  difficulty: "Dificultad según lo aprendido",
  label: (label) => `etiquetada como ${common.difficulty[label].toLowerCase()}`,
  scale: "fácil −1, media 0, difícil 1",
  notLearned: "aún sin aprender",
  range: (low, high) => `${low} y ${high}`,
  candidates: (n) => times(n, "candidato", "candidatos"),
  rounds: (n) => times(n, "ronda", "rondas"),
  sd: (sd) => `dispersión ${Math.round(sd)}`,
  languages: "Puntuaciones por lenguaje",
  languageColumns: {
    language: "Lenguaje",
    n: "Rondas",
    mean: "Puntuación media",
    difference: "Frente a los demás",
  },
  difference: (value, low, high) => `${points(value)} (de ${points(low)} a ${points(high)})`,
  noLanguages: "Aún no se envió nada en ningún lenguaje.",
  oneLanguage: "muy pocas para comparar",
  reports: "Avisos abiertos",
  toReports: "Ver los avisos",
  how: "Cómo se hacen estas cifras",
  howText: [
    "Distinguir a los fuertes de los flojos: la correlación entre la primera puntuación de un candidato aquí y cuánto supera la media en sus otras rondas (correlación ítem–total corregida). Desde 0,3 es buena; el intervalo cubre el 99 %, porque se miran todas las preguntas.",
    "Las proporciones llevan el intervalo de Wilson del 95 %. Solo se señala una proporción cuando todo su intervalo queda más allá del límite, para que el azar no señale nada.",
    "Los lenguajes se comparan con todos los demás juntos, según el lenguaje del último envío (intervalo de Welch del 99 %).",
    "La dificultad se aprende de quién responde y cómo de bien, en una escala en la que una pregunta de nivel medio está en 0.",
    "El tiempo se cuenta en rondas terminadas de entrevistas con límite, cada una con el tiempo adicional de su candidato.",
  ],

  flag(flag: Flag): string {
    switch (flag.kind) {
      case "tests_wrong":
        return `${times(flag.open, "candidato dice", "candidatos dicen")} que sus pruebas o su respuesta están mal.`;
      case "reported":
        return `${times(flag.open, "aviso abierto", "avisos abiertos")} de algo poco claro o que falla.`;
      case "reversed":
        return `Los candidatos flojos lo hacen aquí mejor que los fuertes (${signed(flag.r)} con ${flag.n} candidatos). Puede que estén mal la clave, las pruebas o la rúbrica.`;
      case "tells_little":
        return `Apenas distingue a los candidatos fuertes de los flojos (${signed(flag.r)} con ${flag.n} candidatos).`;
      case "all_pass":
        return `Casi todo el mundo saca la nota máxima (mediana ${Math.round(flag.median)} con ${flag.n}): ya no distingue a los candidatos.`;
      case "all_fail":
        return `Casi nadie llega a ninguna parte (mediana ${Math.round(flag.median)} con ${flag.n}).`;
      case "harder":
        return `Resulta más difícil que su etiqueta: las respuestas la sitúan ${level(flag)}.`;
      case "easier":
        return `Resulta más fácil que su etiqueta: las respuestas la sitúan ${level(flag)}.`;
      case "hints_needed":
        return `El ${percent(flag.share)} de ${flag.n} candidatos necesitó una pista. Puede que al enunciado le falte un paso.`;
      case "too_long":
        return `El ${percent(flag.share)} de ${flag.n} necesitó más tiempo del previsto.`;
      case "language":
        return `En ${common.language[flag.language]} las puntuaciones son ${Math.abs(Math.round(flag.points))} puntos más ${flag.points < 0 ? "bajas" : "altas"} que en otros lenguajes (${times(flag.n, "ronda", "rondas")}). Puede que su código inicial, sus pruebas o sus límites no sean equivalentes.`;
      case "abandoned":
        return `El ${percent(flag.share)} de ${flag.n} la saltó o abandonó en ella.`;
      default:
        return flag satisfies never;
    }
  },
};

function points(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${Math.abs(rounded)}` : `+${rounded}`;
}

function level({ label, nearest }: Flag & { kind: "harder" | "easier" }): string {
  const [is, should] = [common.difficulty[label], common.difficulty[nearest]].map((word) =>
    word.toLowerCase(),
  );
  return nearest === label ? `en el borde de ${is}` : `en ${should}, no en ${is}`;
}
