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
};
