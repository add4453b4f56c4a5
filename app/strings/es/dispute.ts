import { MAX_DISPUTE_CHARS } from "../../../domain/remark-length.ts";
import type { correction as englishCorrection, dispute as englishDispute } from "../dispute.ts";

const MOST = MAX_DISPUTE_CHARS.toLocaleString("es");

export const dispute: typeof englishDispute = {
  open: "Impugnar esta puntuación",
  title: "Impugnada",
  lead: "La pregunta se califica otra vez solo a partir del registro. Quien la califica por segunda vez no ve ni la primera calificación ni tu motivo. La primera se mantiene, y aquí se muestran las dos.",
  reason: "¿Qué se le escapó a la calificación?",
  limit: `Hasta ${MOST} caracteres. Se guarda con el informe.`,
  send: "Calificar de nuevo",
  sending: "Enviando",
  again: "Se está calificando de nuevo",
  againText:
    "La segunda calificación aparecerá aquí sola, normalmente en menos de un minuto. La primera se mantiene.",
  reload: "Mirar de nuevo",
  both: "Calificada dos veces",
  stands:
    "La primera calificación se mantiene: de ella salen las puntuaciones de este informe. La segunda se hizo sin ver ni la primera ni tu motivo.",
  yourReason: "Tu motivo",
  noReason: "No se dio ningún motivo.",
  columns: { what: "Dimensión", first: "Primera calificación, se mantiene", second: "Segunda calificación" },
  whole: "La pregunta en conjunto",
  detail: "Lo que dice la segunda calificación",
  grader: "Calificada por",
  error: {
    empty: "Di en una o dos frases qué se le escapó a la calificación.",
    long: `El motivo pasa de ${MOST} caracteres. Acórtalo y envíalo de nuevo.`,
    round: "Esta pregunta no está en el informe. Carga la página de nuevo.",
    server:
      "No se pudo enviar la impugnación. Tu motivo sigue aquí; inténtalo de nuevo dentro de un momento.",
  },
};

export const correction: typeof englishCorrection = {
  title: "La pregunta se corrigió",
  lead: (version) =>
    `Después de tu entrevista se corrigieron sus pruebas o criterios. Esto es lo que vale tu respuesta según la versión ${version}. La primera calificación se mantiene: de ella salen las puntuaciones de este informe.`,
  note: (note) => `Qué se corrigió: ${note}`,
  columns: {
    what: "Dimensión",
    first: "Primera calificación, se mantiene",
    second: "Según la pregunta corregida",
  },
  detail: "Lo que dice la calificación según la pregunta corregida",
};
