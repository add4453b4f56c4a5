import { MAX_NOTE_CHARS } from "../../../domain/remark-length.ts";
import type { triage as english } from "../triage.ts";

const MOST = MAX_NOTE_CHARS.toLocaleString("es");

export const triage: typeof english = {
  title: "Avisos",
  lead: "Lo que los candidatos dicen que está mal en las preguntas. En su informe leen qué pasa con ello.",
  filters: "Qué avisos",
  status: { OPEN: "Abiertos", RESOLVED: "Corregidos", DISMISSED: "Sin cambios" },
  all: "Todos",
  allKinds: "Todos los tipos",
  kindLabel: "Tipo",
  show: "Mostrar",
  ofQuestion: (title) => `De «${title}»`,
  ofAll: "Avisos de todas las preguntas",
  health: "Su salud",
  version: (had, live) => {
    if (had === null) return "De antes de que se contaran las versiones";
    return had === live ? `Versión ${had}, publicada` : `Versión ${had}; la publicada es la ${live}`;
  },
  noNote: "Sin palabras que lo acompañen.",
  score: (score) => `Puntuación ${score}`,
  notScored: "Sin puntuar",
  submission: (language, passed, total) =>
    passed === null || total === null
      ? `Último envío en ${language}, sin juzgar`
      : `El último envío en ${language} pasó ${passed} de ${total} pruebas`,
  noSubmission: "No se envió nada",
  answer: "Respuesta al candidato",
  answerHint: "La leerá tal como la escribas. Sin ella leerá que la pregunta se corrigió.",
  resolve: "Corregido",
  dismiss: "Nada que corregir",
  reopen: "Reabrir",
  sending: "Guardando",
  done: "Guardado. El candidato lo lee en su informe.",
  by: (name, date) => (name ? `${name}, ${date}` : date),
  change: "Responder de nuevo",
  error: {
    dismiss: "Di por qué no se hace nada: el candidato lo lee.",
    long: `La respuesta pasa de ${MOST} caracteres.`,
    gone: "Este aviso ya no está.",
    server: "No se pudo guardar. Lo que escribiste sigue aquí; inténtalo de nuevo dentro de un momento.",
  },
  emptyTitle: "Nada que mirar",
  emptyText: "Cuando un candidato avise de un problema con una pregunta, aparecerá aquí.",
  noneTitle: "Nada coincide",
  noneText: "No hay avisos de este tipo y estado.",
  older: "Más antiguos",
  newest: "Más recientes",
  pages: "Páginas de los avisos",
};
