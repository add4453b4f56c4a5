import type { replay as english } from "../replay.ts";

export const replay: typeof english = {
  title: (kind, day) => `Repetición del ${day}, ${kind}`,
  name: "Repetición",
  toReport: "Informe",
  toRoom: "Ir a la sala",
  live: "Esta entrevista sigue abierta",
  liveText: "Su repetición está aquí en cuanto termina.",
  loading: "Trayendo la entrevista",
  needsScript:
    "La repetición necesita JavaScript. La transcripción se puede leer sin él, en la página del informe.",
  missing: "No hay repetición de esta entrevista",
  missingText:
    "Llega en menos de un minuto tras el final. Una entrevista abandonada antes de que se pudiera evaluar nada no deja ninguna.",
  failed: "No se pudo cargar la repetición",
  failedText: "No se ha perdido nada. Casi siempre basta con volver a intentarlo.",
  leftOut: (count) =>
    count === 1
      ? "Un suceso lo registró una versión anterior y no se puede mostrar."
      : `${count} sucesos los registró una versión anterior y no se pueden mostrar.`,

  controls: "Reproductor",
  position: "Posición en la entrevista",
  now: (time, where) => `${time}, ${where}`,
  play: "Reproducir",
  pause: "Pausar",
  again: "Reproducir de nuevo",
  previous: "Suceso anterior",
  next: "Suceso siguiente",
  speed: "Velocidad",
  times: (speed) => `${speed}×`,
  skipIdle: "Saltar ratos sin actividad",
  beginning: "El principio",
  over: "El final",
  paused: "En pausa",
  interrupted: "No había nadie conectado",
  where: (round, phase) => `Pregunta ${round}, ${phase}`,
  round: (round, title) => `Pregunta ${round}: ${title}`,

  panes: {
    label: "Partes de la repetición",
    chat: "Chat",
    code: "Código",
    results: "Resultados",
    scores: "Puntuaciones",
    moments: "Momentos",
  },
  candidate: "Candidato",
  earlier: (count) => (count === 1 ? "1 entrada anterior" : `${count} entradas anteriores`),
  nothingYet: "Nada todavía. Pulsa Reproducir o elige un momento.",
  noRun: "Hasta ahora no se ha ejecutado nada en esta pregunta.",
  statement: "La pregunta",
  code: (language) => `${language}, tal como se escribió`,
  claims: "Lo que se comentó",
  noMoments: "Esto no se apoya en ningún momento concreto.",
  jump: "Ir a",
  happened: {
    writing: (time) => `Escribió durante ${time}`,
    said: (who, text) => `${who}: ${text}`,
    phase: (phase) => `Fase: ${phase}`,
    language: (language) => `Cambió a ${language}`,
    paused: "La entrevista se puso en pausa",
    pausedFor: (time) => `En pausa durante ${time}`,
    interrupted: "Ya no había nadie conectado",
    interruptedFor: (time) => `No hubo nadie conectado durante ${time}`,
    timeUp: "Se pasó el tiempo previsto para la pregunta",
    closed: (round, skipped) =>
      skipped ? `La pregunta ${round} se saltó` : `La pregunta ${round} se terminó`,
  },

  share: {
    title: "Compartir esta repetición",
    text: "Un enlace muestra la línea de tiempo y lo que elijas a quien lo tenga, sin iniciar sesión. No te nombra a ti ni a tu cuenta, salvo que lo haga tu código. Cada enlace se puede revocar.",
    choose: "Qué muestra el enlace",
    part: {
      conversation: "Conversación y pistas",
      work: "Código y notas según crecieron, y elecciones",
      runs: "Resultados de ejecuciones",
      scores: "Puntuaciones",
    },
    scoresNote:
      "Las razones de las puntuaciones citan el resto, así que solo se muestran donde está todo lo demás.",
    make: "Crear un enlace",
    making: "Creando el enlace",
    made: "Tu enlace está listo. Solo se muestra ahora: se guarda únicamente su huella.",
    address: "Dirección de la repetición",
    links: "Enlaces abiertos",
    none: "No hay ningún enlace abierto.",
    madeOn: (day) => `Creado ${day}`,
    revoke: "Revocar",
    revoked: "El enlace está revocado. Ya no abre nada.",
    nothing: "Elige al menos una cosa que mostrar.",
    failed: "No se pudo hacer. Inténtalo de nuevo dentro de un momento.",
  },

  shared: {
    title: (kind) => `Repetición de una ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    lead: "El candidato compartió esta entrevista.",
    shows: (parts) => `Muestra ${parts}.`,
    part: {
      conversation: "la conversación",
      work: "el trabajo según creció",
      runs: "los resultados de las ejecuciones",
      scores: "las puntuaciones",
    },
  },
};
