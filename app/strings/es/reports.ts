import { MAX_NOTE_CHARS } from "../../../domain/remark-length.ts";
import type { reports as english } from "../reports.ts";

const MOST = MAX_NOTE_CHARS.toLocaleString("es");

export const reports: typeof english = {
  open: "Avisar de un problema",
  openFor: (title) => `Avisar de un problema con ${title}`,
  dialog: "¿Qué está mal en esta pregunta?",
  lead: "Lo lee quien se ocupa de las preguntas. No cambia ni tu entrevista ni tu puntuación.",
  kinds: "¿Qué está mal?",
  kind: {
    TESTS_WRONG: "Las pruebas están mal",
    UNCLEAR: "La pregunta no está clara",
    OTHER: "Otra cosa",
  },
  answerWrong: "Lo que se da por bueno está mal",
  kindHint: {
    TESTS_WRONG: "Falla una solución correcta o pasa una errónea.",
    UNCLEAR: "Se puede leer de más de una forma, o falta algo.",
    OTHER: "Un error en el texto, el nivel, el tiempo o cualquier otra cosa.",
  },
  answerWrongHint: "No se acepta una respuesta correcta, o se acepta una errónea.",
  said: "Ya lo has dicho",
  note: "¿Qué viste?",
  noteHint: `Hasta ${MOST} caracteres. Lo que más ayuda es una entrada y lo que esperabas de ella.`,
  noteOptional: "opcional",
  send: "Enviar",
  sending: "Enviando",
  sent: "Recibido",
  sentText: "Lo que pase con ello se muestra en el informe de esta entrevista.",
  allSaid:
    "Has avisado de esta pregunta de todas las formas que hay. Lo que pase con ello se muestra abajo y en el informe.",
  close: "Cerrar",
  cancel: "Cancelar",
  error: {
    kind: "Elige qué está mal.",
    other: "Di en una frase qué está mal.",
    long: `La nota pasa de ${MOST} caracteres. Acórtala y envíala de nuevo.`,
    round: "Esta pregunta no está en la entrevista. Carga la página de nuevo.",
    server: "No se pudo enviar. Lo que escribiste sigue aquí; inténtalo de nuevo dentro de un momento.",
  },
  yours: "Avisado",
  on: (date) => `Avisaste de esto el ${date}.`,
  status: { OPEN: "Recibido", RESOLVED: "Corregido", DISMISSED: "Sin cambios" },
  statusText: {
    OPEN: "Aún no se ha mirado.",
    RESOLVED: "Se miró y la pregunta se corrigió.",
    DISMISSED: "Se miró y la pregunta se queda como está.",
  },
  answer: "Respuesta",
  others: "Otras preguntas de esta entrevista",

  triage: {
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
  },
};
