import type { accommodations as english } from "../accommodations.ts";

export const accommodations: typeof english = {
  title: "Más tiempo y calma",
  lead: "Se anota con la entrevista y nunca se puntúa. Este navegador lo recuerda.",
  extraTime: "Tiempo adicional",
  times: { 1: "Ninguno", 1.25: "1,25×", 1.5: "1,5×", 2: "2×" },
  countdown: "Sin cuenta atrás",
  countdownHint: "No se muestra ningún reloj. Una línea discreta avisa cuando quedan unos 5 minutos.",
  textOnly: "Solo texto",
  textOnlyHint: "Las respuestas aparecen completas y nada se mueve.",
  recorded: (list) => `${list}: queda anotado y nunca se puntúa.`,
  words: {
    extraTime: (times) => `tiempo ${times}`,
    countdown: "sin cuenta atrás",
    textOnly: "solo texto",
  },
};
