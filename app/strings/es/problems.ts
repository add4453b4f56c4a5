import type { ResumeRefusal } from "../../../domain/resume/refusal.ts";
import type { RefusalCode } from "../../../domain/room/protocol.ts";
import type { problems as english } from "../problems.ts";
import { inputProblem } from "./input-problem.ts";

export const problems: typeof english = {
  refused: ({ code, message }, otherwise) => {
    const said = SAID[code];
    if (said === undefined) return otherwise;
    return typeof said === "string" ? said : said(message);
  },
  unknown: "No se pudo hacer.",
  misread:
    "Algo que envió esta página no se pudo leer. Lo que escribiste sigue aquí; recarga la página para seguir.",
  run: () => "Tu código está a salvo: ejecútalo de nuevo dentro de un momento.",
  report: () => "Lo que se evaluó se conserva; el resto se puede reintentar.",
  input: inputProblem,
};

type Said = string | ((message: string) => string);

/** The room's. */
const REFUSED: Record<RefusalCode, Said> = {
  not_started: "La entrevista no ha empezado. Empiézala antes.",
  already_started: "La entrevista ya ha empezado.",
  not_writer: "Seguiste en otro dispositivo. Toma el control para seguir aquí.",
  interview_over: "La entrevista ha terminado.",
  paused: "La entrevista está en pausa. Reanúdala para seguir.",
  not_paused: "La entrevista no está en pausa.",
  no_open_round: "Ahora mismo no hay ninguna pregunta abierta.",
  stale_revision: "Otro cambio llegó antes. Recarga para seguir desde lo guardado.",
  too_large: "Es más grande de lo que se admite. Acórtalo para seguir.",
  run_in_progress: "La última ejecución aún no ha terminado. Espera su resultado.",
  nothing_to_run: (message) =>
    message.includes("looked")
      ? "El entrevistador ya miró este código. Cámbialo o pregunta por él en la conversación."
      : "Aún no hay código.",
  hint_pending: "Tu pista está en camino.",
  no_more_hints: "No hay más pistas para esta pregunta.",
  wrong_format: "Eso no va con este tipo de pregunta.",
  already_answered: "Tu respuesta a esta pregunta ya está dada.",
  bad_input: inputProblem,
  rate_limited: "Fue muchas veces en poco tiempo. Espera un momento e inténtalo de nuevo.",
  limit_reached: (message) =>
    message.includes("runs")
      ? "Esta pregunta ha llegado a su límite de ejecuciones. Termínala para seguir."
      : "Esta entrevista ha llegado a su límite de mensajes. Termínala para recibir tu informe.",
  stale: "Llegó demasiado tarde y no se tuvo en cuenta.",
};

/** Of a file that is no résumé that can be read. */
const UNREADABLE: Record<Exclude<ResumeRefusal, "too_large">, string> = {
  empty:
    "En este archivo no hay texto, o casi ninguno. Elige el archivo de nuevo o pega el texto de tu currículum.",
  unsupported:
    "Este tipo de archivo no se puede leer. Guarda tu currículum como PDF, DOCX o texto y sube eso.",
  old_word: "Es un archivo antiguo de Word (.doc). Ábrelo, guárdalo como DOCX o PDF y sube eso.",
  protected: "Este archivo está protegido con contraseña. Guarda una copia sin protección y sube esa.",
  corrupt:
    "Este archivo está dañado y no se puede abrir. Expórtalo otra vez desde el programa con el que se hizo y sube eso.",
  scanned:
    "Este archivo contiene imágenes de texto, no texto. Expórtalo desde el programa en que se escribió o pega su texto.",
  too_many_pages: "Este archivo tiene demasiadas páginas. Sube las que hablan de tu trabajo.",
  too_much_inside:
    "Este archivo ocupa al abrirse mucho más que un currículum, así que no se abrió. Expórtalo de nuevo como PDF sencillo y sube eso.",
};

/** The API's. */
const ANSWERED: Record<string, Said> = {
  signed_out: "Inicia sesión para seguir.",
  not_found: "Aquí no hay nada.",
  internal: "Algo falló por nuestra parte. Inténtalo de nuevo dentro de un momento.",
  foreign_origin: "Esta petición no vino de este sitio.",
  not_json: "La petición no tiene la forma esperada.",
  no_question: "Aún no hay ninguna pregunta para una entrevista así.",
  resume_replaced: "Entretanto se subió otro currículum. Mira ese.",
  not_a_document: "Envía el propio archivo.",
  no_resume: "Aquí no hay ningún currículum guardado.",
  no_transcript: "La transcripción se guarda cuando la entrevista ha terminado.",
  nothing_to_retry: "No hay ningún informe incompleto que reintentar.",
  cannot_dispute: (message) =>
    message.includes("second time")
      ? "Esta pregunta ya se calificó una segunda vez; se conservan las dos calificaciones."
      : "No hay ninguna calificación de esta pregunta que se pueda impugnar ahora.",
  trial: "En un ensayo nada cuenta. Lo que esté mal se corrige en el editor.",
  already_reported: "Ya avisaste de eso en esta pregunta. Se está mirando.",
  not_saved_yet: "Esta pregunta aún se está guardando. Inténtalo de nuevo dentro de un momento.",
  sign_in_again: "Inicia sesión una vez más, para que sea seguro que eres tú.",
  not_confirmed: "Esa no es la dirección de correo de esta cuenta.",
  no_replay: "La repetición está aquí cuando la entrevista ha terminado.",
  not_over: "Una entrevista se puede compartir cuando ha terminado.",
  too_many_links: "Hay demasiados enlaces abiertos. Revoca uno antes.",
  own_role: "Tu propio papel lo cambia otro administrador.",
  own_sessions: "Las sesiones de tus dispositivos se cierran en el menú de tu cuenta.",
  by_environment: "ADMIN_EMAILS hace de esta dirección la de un administrador. Cámbialo allí.",
  not_live:
    "Con lo que se calificaron estas respuestas no es lo que está publicado. Publícalo antes o, si desde entonces se publicó otra cosa, califícalas una vez más.",
  live_already: "Esta versión es la publicada.",
  incomplete: "A la pregunta le falta algo que una pregunta necesita, así que así no se puede publicar.",
  live_moved:
    "Desde que se empezó este borrador se publicó otra versión. Compárala con el borrador antes de publicarlo.",
  not_checked: "Este borrador aún no ha pasado su control. Haz el control y después publica.",
  slug_taken: "Otra pregunta tiene ya ese nombre corto.",
  slug_fixed: "El nombre corto se queda como está una vez publicada una pregunta.",
  never_live: "De esta pregunta aún no se publicó nada.",
  changed: "Entretanto el borrador se guardó de nuevo. Míralo y empieza otra vez.",
  too_many_jobs: "Hay dos trabajos de esta pregunta en marcha. Espera a uno o cancélalo.",
  not_triable: "A este borrador le falta algo para que se pueda probar.",
};

const SAID: Partial<Record<string, Said>> = { ...ANSWERED, ...UNREADABLE, ...REFUSED };
