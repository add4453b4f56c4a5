import type { pause as englishPause, skipping as englishSkipping } from "../pause.ts";

export const pause: typeof englishPause = {
  button: "Pausa",
  title: "Poner la entrevista en pausa",
  clock: {
    DSA: "En una entrevista de programación el reloj sigue corriendo durante la pausa.",
    SYSTEM_DESIGN: "El reloj se para hasta que la reanudes.",
  },
  timeUp: "Si entretanto se acaba el tiempo, la entrevista termina y cuenta lo que haya.",
  kept: (time) => `Antes se guarda todo. La entrevista se conserva ${time}; después se da por abandonada.`,
  stay: "Seguir trabajando",
  confirm: "Poner en pausa",
  paused: "En pausa",
  saved: "Lo que escribiste y la conversación están guardados.",
  clockNow: { DSA: "El reloj sigue corriendo.", SYSTEM_DESIGN: "El reloj está parado." },
  at: "En pausa desde las",
  since: "Lleva en pausa",
  until: "Se conserva",
  given: (time) => `${time}, después se da por abandonada`,
  leave: "Salir y seguir más tarde",
  resume: "Reanudar",
  resuming: "Reanudando",
  wait: {
    days: (count) => (count === 1 ? "1 día" : `${count} días`),
    hours: (count) => (count === 1 ? "1 hora" : `${count} horas`),
    minutes: (count) => (count === 1 ? "1 minuto" : `${count} minutos`),
  },
};

export const skipping: typeof englishSkipping = {
  button: "Saltar pregunta",
  short: "Saltar",
  title: (number) => `Saltar la pregunta ${number}`,
  text: "No se evaluará, hayas hecho lo que hayas hecho en ella. Tampoco cuenta como cero.",
  last: "Es la última pregunta, así que la entrevista termina.",
  nothing: "No respondiste ninguna otra pregunta, así que no se puede evaluar nada.",
  confirm: "Saltar pregunta",
  confirmLast: "Saltar y terminar entrevista",
};
