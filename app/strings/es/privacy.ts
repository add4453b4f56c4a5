import type { privacy as english } from "../privacy.ts";

export const privacy: typeof english = {
  title: "Privacidad",
  lead: "Qué se guarda cuando practicas aquí, por qué, cuánto tiempo y quién más lo ve.",
  short: {
    title: "En pocas palabras",
    points: [
      "Lo que haces aquí se guarda para que puedas volver a leerlo y para que la siguiente entrevista se ajuste a ti. No se vende, y no hay rastreadores ni publicidad.",
      "Nadie más ve tus entrevistas, salvo que compartas una repetición con un enlace. Puedes revocar cada enlace.",
      "Puedes descargarlo todo, y eliminar una entrevista o la cuenta entera, en cualquier momento. Lo eliminado no vuelve.",
    ],
  },
  kept: {
    title: "Qué se guarda",
    what: "Qué",
    why: "Por qué",
    until: "Cuánto tiempo",
    file: "En tu descarga",
  },
  groups: {
    account: {
      title: "Cuenta",
      what: "Nombre, dirección de correo, foto e identificador de Google, tu idioma y cuánto quieres conservar las entrevistas.",
      why: "Para reconocerte cuando vuelves.",
      until: "Hasta que elimines la cuenta.",
    },
    devices: {
      title: "Dispositivos con la sesión iniciada",
      what: "Cuándo se inició la sesión en cada uno, cuándo se usó por última vez y cómo se llama su navegador.",
      why: "Para que los veas y puedas cerrar su sesión.",
      until: "Hasta que cierres la sesión, 30 días como mucho.",
    },
    profile: {
      title: "El perfil y lo que dice tu currículum",
      what: "Experiencia, puesto y empresa que buscas, habilidades y las líneas del currículum que lo dicen; sin nombre, dirección ni contactos.",
      why: "Con ello se preparan las entrevistas y se eligen las primeras preguntas.",
      until: "Hasta que lo cambies o elimines la cuenta.",
    },
    interviews: {
      title: "Entrevistas",
      what: "Cómo se prepararon, sus preguntas, tiempos y pistas, cada mensaje, el código que ejecutaste o enviaste con sus resultados y tus respuestas de diseño de sistemas.",
      why: "Son la base del informe y lo que vuelves a leer.",
      until: "El tiempo que elijas; hasta que elimines la entrevista o la cuenta.",
    },
    feedback: {
      title: "Informes",
      what: "Puntuaciones, observaciones y la evidencia de cada una.",
      why: "Son aquello para lo que practicas.",
      until: "Lo mismo que su entrevista.",
    },
    progress: {
      title: "Progreso",
      what: "Lo que se estima de tus habilidades por tema, lo que dijiste de los temas y tu práctica día a día.",
      why: "Con ello se eligen las preguntas y se muestra el progreso.",
      until: "Hasta que elimines la cuenta; se calcula de nuevo al eliminar una entrevista.",
    },
    sharing: {
      title: "Repeticiones compartidas",
      what: "Qué entrevista abre un enlace y qué partes muestra. El enlace en sí no se guarda, solo lo que lo reconoce.",
      why: "Para que otros vean lo que elegiste, hasta que lo revoques.",
      until: "Lo mismo que su entrevista.",
    },
    problems: {
      title: "Problemas que comunicaste",
      what: "Qué pregunta, qué falla y tu nota.",
      why: "Los administradores corrigen las preguntas con ello. No ven quién lo escribió.",
      until: "Lo mismo que su entrevista.",
    },
    administration: {
      title: "Trabajo de los administradores",
      what: "Quién cambió qué pregunta o qué función, y cuándo. Al probar una pregunta corregida se pueden calificar de nuevo respuestas pasadas; esas calificaciones no dicen de quién son.",
      why: "Para que los cambios se puedan seguir.",
      until:
        "Se conserva, sin la persona cuando se elimina su cuenta; las calificaciones de entrevistas eliminadas se van con ellas.",
    },
    questions: {
      title: "Preguntas",
      what: "El banco de preguntas, con cuántas veces se hizo cada una y cómo fue, en números.",
      why: "Para elegir preguntas adecuadas.",
      until:
        "Se conserva. Una entrevista eliminada ya no cuenta; lo que se aprendió de la dificultad de una pregunta queda, como un número.",
    },
    leftovers: {
      title: "Lo que aún falta por eliminar",
      what: "Nombres de archivos y salas que una eliminación todavía tiene que quitar. No dicen nada de ti.",
      why: "Para que no quede nada, tampoco después de un fallo.",
      until: "Hasta que se quita, casi siempre en pocos minutos.",
    },
  },
  placesTitle: "Fuera de la base de datos",
  places: {
    room: (days) => ({
      title: "La sala de una entrevista",
      what: "Todo su desarrollo: palabras, código según crecía, un borrador sin enviar.",
      why: "Para que la entrevista siga desde cualquier dispositivo y después se pueda impugnar.",
      until: `${days === 1 ? "1 día" : `${days} días`} después de su final, o hasta que la elimines.`,
    }),
    resumes: {
      title: "El archivo de tu currículum",
      what: "El archivo tal como lo subiste, con un nombre que no dice nada.",
      why: "Para que puedas descargarlo.",
      until: "Hasta que lo sustituyas o lo elimines.",
    },
    transcripts: {
      title: "Transcripciones",
      what: "Todo el desarrollo de una entrevista terminada.",
      why: "Para el informe, la repetición y tu descarga.",
      until: "Lo mismo que su entrevista.",
    },
    modelUse: {
      title: "Coste de leer currículums",
      what: "Cuánto costó por ti un modelo de lenguaje el último día que subiste uno: un número.",
      why: "Para mantenerlo dentro de unos límites.",
      until: "Hasta que elimines la cuenta.",
    },
    logs: {
      title: "Registros",
      what: "Peticiones con tiempos, resultados e identificadores de entrevistas; sin palabras, código, nombres ni direcciones.",
      why: "Para encontrar fallos y abusos.",
      until: "Mientras los conserve el alojamiento, por lo general unos días.",
    },
  },
  models: {
    title: "Qué se envía a un modelo de lenguaje",
    none: "Nada. El entrevistador, la calificación y la lectura de currículums van incluidos en este sitio y no envían nada a ninguna parte.",
    some: "En este sitio una parte del trabajo la hace un modelo de lenguaje de otra empresa, al que se llega por su interfaz:",
    interviewer:
      "El entrevistador: la pregunta, la conversación, el código tal como está, los resultados de las ejecuciones y tu nombre.",
    evaluator:
      "La calificación: lo ocurrido en cada pregunta. Tu nombre no se indica, pero el entrevistador puede haberte saludado con él.",
    resume: "La lectura del currículum: su texto, después de quitar nombre, direcciones y contactos.",
    builtin: "Lo que no se nombra aquí va incluido y no envía nada.",
    never:
      "Tu dirección de correo, tu cuenta y tus otras entrevistas no se envían nunca. Donde la empresa ofrece no guardar lo que recibe, así se pide.",
  },
  code: {
    text: "El código que ejecutas va al ejecutor propio de este sitio, donde corre en un entorno aislado y sin red, y se olvida al terminar.",
  },
  others: {
    title: "Quién más ve algo",
    points: [
      "Quien tiene un enlace a una repetición que compartiste ve las partes que elegiste; ni nombre ni dirección.",
      "Los administradores ven los nombres y las direcciones de correo de las cuentas, cuántas entrevistas tienen y las notas de los problemas comunicados, sin quién las escribió. No pueden leer entrevistas.",
      "Quien administra este sitio puede llegar a su base de datos y a sus archivos, como en cualquier sitio.",
    ],
  },
  cookies: {
    title: "Las cookies",
    text: "Una mantiene tu sesión; otras guardan el tema, el idioma y la zona horaria; una te deja volver a una entrevista mientras la base de datos no responde. Ninguna te sigue.",
  },
  rights: {
    signIn: "Para hacerlo, inicia sesión.",
    account: "Cuenta y datos",
  },
};
