import type { Locale } from "../locale.ts";

/** Why a level was held back or raised, as the report says it. */
export type CapWords = typeof ENGLISH;

export const capWords = (locale: Locale = "en"): CapWords => WORDS[locale];

const ENGLISH = {
  raised: (how: string) => `${how}, with little said about why it works and what it costs`,
  solvedInPart: "solved in part",
  solved: {
    approach: "solved after the approach was shown",
    hints: "solved with hints",
    nudges: "solved with the interviewer's nudges",
    alone: "solved without a hint",
  },
  notSubmitted: "Nothing was submitted, so coding stands at level 1.",
  noneHidden: "No hidden test passed, so coding stands at level 1.",
  hardlyAnyHidden: "Fewer than 20 % of the hidden tests passed, so coding stands at level 1.",
  fewHidden: "Fewer than 80 % of the hidden tests passed, so coding stands at level 2 at most.",
  notAllHidden: "Not every hidden test passed, so coding stands at level 3 at most.",
  approachShown: "The approach was shown, so problem solving stands at level 2 at most.",
  sampleShown: "The sample answer was shown, so this stands at level 2 at most.",
  everyHint: "Every hint was used",
  hints: (count: number) => `${count} hints were used`,
  nudges: (hints: number, nudges: number, counted: number) =>
    `${hints ? `${hints} ${hints === 1 ? "hint" : "hints"} and ` : ""}${nudges} ${nudges === 1 ? "nudge" : "nudges"} of the interviewer count as ${counted} hints`,
  soSolving: (why: string, level: number) => `${why}, so problem solving stands at level ${level} at most.`,
  soThis: (why: string, level: number) => `${why}, so this stands at level ${level} at most.`,
  unsolved: "No hidden test was passed, so problem solving stands at level 2 at most.",
  twiceTheTime:
    "The round took more than twice the time set for it, so problem solving stands at level 2 at most.",
  overTime: "The round took longer than the time set for it, so problem solving stands at level 3 at most.",
  technical: "No hidden test was passed, so the technical score is 40 at most.",
};

const SPANISH: CapWords = {
  raised: (how) => `${how}, con poco dicho sobre por qué funciona y qué cuesta`,
  solvedInPart: "resuelto en parte",
  solved: {
    approach: "resuelto después de mostrarse el planteamiento",
    hints: "resuelto con pistas",
    nudges: "resuelto con ayudas del entrevistador",
    alone: "resuelto sin pistas",
  },
  notSubmitted: "No se envió nada, así que el código queda en el nivel 1.",
  noneHidden: "No pasó ninguna prueba oculta, así que el código queda en el nivel 1.",
  hardlyAnyHidden: "Pasó menos del 20 % de las pruebas ocultas, así que el código queda en el nivel 1.",
  fewHidden: "Pasó menos del 80 % de las pruebas ocultas, así que el código queda como mucho en el nivel 2.",
  notAllHidden: "No pasaron todas las pruebas ocultas, así que el código queda como mucho en el nivel 3.",
  approachShown:
    "Se mostró el planteamiento, así que la resolución de problemas queda como mucho en el nivel 2.",
  sampleShown: "Se mostró la respuesta de muestra, así que esto queda como mucho en el nivel 2.",
  everyHint: "Se usaron todas las pistas",
  hints: (count) => `Se usaron ${count} pistas`,
  nudges: (hints, nudges, counted) =>
    `${hints ? `${hints} ${hints === 1 ? "pista" : "pistas"} y ` : ""}${nudges} ${nudges === 1 ? "ayuda" : "ayudas"} del entrevistador cuentan como ${counted} pistas`,
  soSolving: (why, level) =>
    `${why}, así que la resolución de problemas queda como mucho en el nivel ${level}.`,
  soThis: (why, level) => `${why}, así que esto queda como mucho en el nivel ${level}.`,
  unsolved:
    "No se pasó ninguna prueba oculta, así que la resolución de problemas queda como mucho en el nivel 2.",
  twiceTheTime:
    "La ronda duró más del doble del tiempo previsto, así que la resolución de problemas queda como mucho en el nivel 2.",
  overTime:
    "La ronda duró más del tiempo previsto, así que la resolución de problemas queda como mucho en el nivel 3.",
  technical: "No se pasó ninguna prueba oculta, así que la puntuación técnica es como mucho 40.",
};

const WORDS: Record<Locale, CapWords> = { en: ENGLISH, es: SPANISH };
