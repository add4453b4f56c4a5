import type { design as english } from "../design.ts";

export const design: typeof english = {
  format: { OPEN_ENDED: "Diseño abierto", MCQ: "Opción múltiple", SCENARIO: "Escenarios" },
  mixed: "Mixto",
  counted: {
    MCQ: (count) => (count === 1 ? "una de opción múltiple" : `${count} de opción múltiple`),
    SCENARIO: (count) => (count === 1 ? "un escenario" : `${count} escenarios`),
    OPEN_ENDED: (count) => (count === 1 ? "un diseño abierto" : `${count} diseños abiertos`),
  },

  pane: "Pregunta",
  time: {
    left: (clock) => `${clock} para esta pregunta`,
    leftLong: (words) => `Quedan ${words} para esta pregunta`,
    over: (clock) => `pasada de tiempo por ${clock}`,
    overLong: (words) => `Esta pregunta se ha pasado de su tiempo por ${words}`,
  },

  scenario: {
    facts: "Datos",
    count: (open, total) => `${open} de ${total}`,
    countLong: (open, total) => `${open} de ${total} abiertos`,
    none: "Ninguno todavía. Los datos salen a la luz según lo que pides y lo que haces.",
    openedAt: (time) => `Abierto a las ${time}`,
    new: "Nuevo",
    actions: "Lo que hiciste",
    action: "¿Qué haces?",
    placeholder: "Mira algo, pídelo, cámbialo, y di por qué",
    act: "Hacerlo",
    ended: "Esta pregunta está terminada. Ya no se puede hacer nada en ella.",
  },

  open: {
    course: "Por dónde vamos",
    done: "hecho",
    here: "aquí",
    twist: "Cambio a mitad de camino",
  },

  notes: {
    pane: "Notas",
    label: "Bloc de notas, Markdown",
    read: "El entrevistador lee estas notas",
    hint: "Escribe en Markdown. Las notas se guardan con la entrevista.",
    review: "Mira mis notas",
    looked: "El entrevistador las ha leído tal como están.",
    reviewed: "El entrevistador ya miró estas notas. Cámbialas o pregunta por ellas en el chat",
    over: "Esta pregunta está terminada. Las notas se pueden leer, no cambiar.",
  },

  news: {
    facts: (open, total, title) => `Datos nuevos, ${open} de ${total}: ${title}`,
    answer: "La respuesta está abierta, con una explicación de cada opción.",
    twist: "Algo cambió en la pregunta.",
  },

  badge: {
    answer: "Respuesta",
    action: (number) => `Acción ${number}`,
    facts: "Datos",
    theAnswer: "La respuesta",
  },

  resize: {
    columns: "Cambiar el ancho de conversación y pregunta",
    right: "Cambiar el alto de pregunta y notas",
  },

  finish: {
    unanswered: "No has confirmado ninguna respuesta.",
    unreasoned: "Tu elección está dada, sin razón. La razón cuenta tanto como la elección.",
    unopened: "Tu respuesta está dada. La correcta aún no se ha abierto.",
    answered: "Tu respuesta está dada.",
    inactive: "Aún no has hecho nada en la situación.",
    acted: (open, total) =>
      `Datos que salieron a la luz: ${open} de ${total}. Lo que hiciste y dijiste se conserva.`,
    designed: (stage) => `Vas por «${stage}». Lo que dijiste y tus notas se conservan.`,
  },
};
