import type { statement as english } from "../admin-statement.ts";

export const statement: typeof english = {
  title: "Enunciado",
  name: "Título",
  body: "Enunciado, Markdown",
  bodyHint: {
    DSA: "Con tus propias palabras, con ejemplos y límites. Los casos de ejemplo no salen debajo: se ven al ejecutarlos.",
    SYSTEM_DESIGN: "Con tus propias palabras: la situación, sus límites y qué se pide.",
  },
  about: "Sobre la pregunta",
  slug: "Nombre corto",
  slugHint: "Su nombre en archivos y direcciones: letras minúsculas, cifras y guiones.",
  slugFixed: "Se queda como está una vez publicada una versión.",
  slugFromTitle: "Hacerlo a partir del título",
  level: "Nivel",
  minutes: "Tiempo límite en minutos",
  topics: "Temas",
  topicsHint: "Por lo que se elige y se puntúa.",
  companies: "Empresas",
  companiesHint: "Donde se dice que la preguntan, separadas por comas. Puede quedar vacío.",
};
