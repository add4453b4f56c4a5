import type { editor as english } from "../admin-editor.ts";

export const editor: typeof english = {
  title: (title) => `Editar: ${title}`,
  all: "Preguntas",
  needsScript:
    "El editor necesita JavaScript: lo que escribes se guarda mientras escribes. La lista de preguntas funciona sin él.",
  unreachable: "No se pudo llegar al servidor. Inténtalo de nuevo dentro de un momento.",
  parts: "Partes de la pregunta",
  part: {
    statement: "Enunciado",
    tests: "Pruebas",
    solutions: "Soluciones",
    hints: "Pistas",
    rubric: "Rúbrica",
    options: "Opciones",
    stages: "Etapas",
    sources: "Fuentes",
  },
  flaws: (count) => `${count} por corregir`,
  field: {
    type: "Tipo",
    format: "Formato",
    slug: "Nombre corto",
    difficulty: "Nivel",
    title: "Título",
    description: "Enunciado",
    topics: "Temas",
    companies: "Empresas",
    hints: "Pistas",
    expected_approach: "Planteamiento o respuesta modelo",
    time_limit_min: "Tiempo límite",
    clarifications: "Aclaraciones",
    rubric: "Rúbrica",
    signature: "Firma",
    cases: "Casos de prueba",
    solutions: "Soluciones",
    wrong: "Soluciones erróneas",
    options: "Opciones",
    stages: "Etapas",
    provenance: "Fuentes",
  },

  draftVersion: (version) => `Borrador, versión ${version}`,
  noDraft: (version) => `Versión ${version}`,
  isLive: (version) => `La versión ${version} está publicada`,
  nothingLive: "Aún no hay nada publicado",
  retired: (version) => `La versión ${version} está retirada`,
  you: "tú",
  somebody: "alguien",
  edited: (who, when) => `última edición: ${who}, ${when}`,
  saving: {
    saved: "todos los cambios guardados",
    unchanged: "sin cambios",
    resting: "se guarda en un momento",
    saving: "guardando",
    away: "sin guardar: no hay conexión, se vuelve a intentar",
    "signed-out": "sin guardar: se cerró tu sesión",
    refused: "sin guardar",
    conflict: "sin guardar: tienes que elegir",
  },
  signIn: "Inicia sesión de nuevo en otra pestaña; después esta página sigue guardando.",
  refused: (message) => `El último cambio no se guardó. ${message} Se conserva en esta pestaña.`,

  leave: {
    title: "¿Salir con cambios sin guardar?",
    text: "Lo último que cambiaste no está guardado. Esta pestaña lo conserva y te lo ofrece cuando vuelvas.",
    stay: "Quedarme aquí",
    go: "Salir",
  },
  offer: {
    text: (fields) => `Esta pestaña conservó cambios que no se guardaron: ${fields}.`,
    restore: "Recuperarlos",
    discard: "Descartarlos",
  },
  taken: {
    text: (who, fields) => `Entretanto cambió ${fields} (${who}). Aquí ya se ve.`,
    itself: "tú, en otra ventana",
    dismiss: "Entendido",
  },
  conflict: {
    title: "Cambiado en dos sitios",
    waiting: "Tus últimos cambios no están guardados: alguien cambió los mismos campos.",
    choose: "Mirar y elegir",
    text: (who, when) =>
      `Hay cambios guardados ${when} (${who}), mientras los tuyos iban de camino. Nada se sobrescribe: di para cada campo qué texto se queda.`,
    itself: "tú, en otra ventana",
    mine: "Dejar lo mío",
    theirs: (who) => `Tomar lo de ${who}`,
    theirsOwn: "Tomar lo de la otra ventana",
    of: (who) => `De ${who}`,
    empty: "Nada",
    lost: (count) =>
      count === 1
        ? "Entretanto se quitó un caso de prueba largo. Su texto no está en esta página, así que no se puede conservar."
        : `Entretanto se quitaron ${count} casos de prueba largos. Su texto no está en esta página, así que no se pueden conservar.`,
    apply: "Seguir con esto",
  },

  healthOf: (version) => `Salud de la versión ${version}`,
  reports: "Avisos",
  openReports: (count) => `${count} abiertos`,

  preview: "Ver como candidato",
  notYet:
    "Lo último que cambiaste aún no se pudo guardar, así que no está en una vista previa ni en una copia.",
  publish: "Publicar",
  more: "Más",
  duplicate: "Duplicar",
  retire: "Retirar",
  restore: "Recuperar",
  discard: "Descartar el borrador",
  ask: {
    retire: {
      title: "¿Retirar esta pregunta?",
      text: "Ya no se hace. Las entrevistas que la tienen terminan con ella, los informes la conservan y se puede recuperar.",
      confirm: "Retirar",
    },
    discard: {
      title: "¿Descartar el borrador?",
      text: (version) =>
        `Se pierden todos los cambios desde la versión ${version}. Lo que ven los candidatos se queda como está.`,
      all: "Aún no se publicó nada de esta pregunta: se pierde entera.",
      confirm: "Descartar",
    },
    publish: {
      title: (version) => `¿Publicar la versión ${version}?`,
      text: "Las entrevistas nuevas la reciben a partir de ahora. Las que están en curso terminan con la versión con la que empezaron.",
      note: "Qué cambió",
      noteHint: "Se muestra en la lista de versiones.",
      confirm: "Publicar",
    },
  },
  moved: {
    text: (live, based_on) =>
      `Sin publicar: este borrador se empezó sobre la versión ${based_on} y ahora está publicada la versión ${live}. Si lo publicas, ocupa el lugar de lo que cambió la versión ${live}.`,
    compare: "Comparar con el borrador",
    over: (live) => `Publicar en lugar de la versión ${live}`,
  },
  done: {
    published: (version) => `La versión ${version} está publicada.`,
    retired: "La pregunta está retirada.",
    restored: "La pregunta vuelve a hacerse.",
    discarded: "El borrador ya no está. Esta es la versión publicada.",
  },
  failed: "No funcionó. No se cambió nada.",

  gate: {
    title: "Control de publicación",
    unchanged: "Nada que publicar: no hay cambios desde la versión publicada.",
    missing: (count) =>
      count === 1 ? "Antes hay que corregir una cosa." : `Antes hay que corregir ${count} cosas.`,
    more: (count) => `Y ${count} más.`,
    ready: {
      DSA: "No falta nada. El control ejecuta todas las soluciones; tarda un minuto o dos.",
      SYSTEM_DESIGN:
        "No falta nada. El control contrasta la respuesta de ejemplo con la rúbrica y la califica.",
    },
    running: (done, total) => (total > 0 ? `Comprobando: paso ${done} de ${total}.` : "Comprobando."),
    holds: (holding, all) => `${holding} de ${all} se cumplen.`,
    passed: "Todo se cumple. Se puede publicar.",
    stale: "La pregunta cambió después de este control. Compruébala otra vez antes de publicarla.",
    checkFailed: "El control no se pudo terminar.",
    cancelled: "El control se paró.",
    check: "Comprobar",
    again: "Comprobar de nuevo",
    stop: "Parar",
    unsaved: "Lo último que cambiaste no se pudo guardar, y un control mira lo que está guardado.",
    go: (place) => `Ir a ${place}`,
    state: { waiting: "espera", running: "en marcha", holds: "se cumple", fails: "no se cumple" },
  },
};
