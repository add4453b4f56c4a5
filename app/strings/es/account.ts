import type { account as english } from "../account.ts";

export const account: typeof english = {
  title: "Cuenta y datos",
  lead: "Lo que se guarda de ti es tuyo: llévatelo, decide cuánto tiempo se conserva o elimínalo.",
  signedInAs: (name, email) => `Sesión iniciada como ${name}, ${email}`,
  export: {
    title: "Descargar todo",
    text: "Un archivo ZIP con todo lo que se guarda de ti: perfil, currículum, entrevistas con cada mensaje y cada ejecución, informes y transcripciones. Las entrevistas en curso van tal como están ahora.",
    button: "Descargar mis datos",
    privacy: "Qué se guarda y por qué",
  },
  keep: {
    title: "Cuánto tiempo se conservan las entrevistas",
    label: "Entrevistas terminadas",
    forever: "Conservarlas hasta que yo las elimine",
    days: (days) => (days === 365 ? "Eliminarlas después de un año" : `Eliminarlas después de ${days} días`),
    hint: "Se cuenta desde el final de cada entrevista. Las que ya son más antiguas se eliminan a los pocos minutos de guardar, con sus informes, sus repeticiones y lo que aportan a tu progreso.",
    save: "Guardar",
    saved: "Guardado.",
  },
  devices: {
    title: "Sesión iniciada en",
    here: "Este dispositivo",
    unknown: "Un dispositivo que no dice cuál es",
    named: (browser, system) => `${browser} en ${system}`,
    since: (day, seen) => `desde el ${day}, último uso ${seen}`,
    inUse: (day) => `desde el ${day}, en uso ahora`,
    others: "Cerrar la sesión en los demás",
    ended: (count) =>
      count === 1
        ? "Se ha cerrado la sesión en otro dispositivo."
        : `Se ha cerrado la sesión en otros ${count} dispositivos.`,
    none: "No había ningún otro dispositivo con la sesión iniciada.",
  },
  remove: {
    title: "Eliminar la cuenta",
    text: "Se eliminan tu perfil, tu currículum, las entrevistas, los informes, las transcripciones y las repeticiones compartidas, y las entrevistas en curso terminan al momento. Nadie puede recuperarlo. Los enlaces que compartiste dejan de funcionar.",
    interviews: (count) =>
      count === 0
        ? "No hay entrevistas guardadas."
        : count === 1
          ? "Con ella se elimina 1 entrevista."
          : `Con ella se eliminan ${count} entrevistas.`,
    first: "Quizá quieras descargar antes tus datos.",
    stale: "Para saber con certeza que eres tú, inicia sesión otra vez. Después vuelves aquí.",
    signIn: "Iniciar sesión otra vez",
    label: "Tu dirección de correo, para confirmar",
    hint: (email) => `Escribe ${email}.`,
    button: "Eliminar mi cuenta",
    wrong: "Esa no es la dirección de correo de esta cuenta.",
    failed: "Algo falló, y aún no se sabe si la cuenta se eliminó. Vuelve a mirar dentro de un minuto.",
  },
  gone: {
    title: "Tu cuenta está eliminada",
    text: "Lo que la base de datos guardaba de ti ya no está. Los archivos y las salas de tus entrevistas desaparecen en pocos minutos.",
    again: "Si vuelves a iniciar sesión, empiezas de cero.",
    home: "A la página de inicio",
  },
  interview: {
    title: "Eliminar esta entrevista",
    text: "Se eliminan su conversación, el código, el informe, la transcripción y la repetición, aquí y para quien tenga un enlace tuyo. El progreso y las estadísticas se calculan de nuevo sin ella.",
    live: "No ha terminado: acaba al momento, sin informe.",
    final: "Nadie puede recuperarla.",
    button: "Eliminar la entrevista",
    stay: "Conservarla",
    failed: "Algo falló, y aún no se sabe si la entrevista se eliminó. Vuelve a mirar dentro de un minuto.",
  },
};
