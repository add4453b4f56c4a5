import type { Role } from "../../../domain/user.ts";
import type { changes as english } from "../authoring-changes.ts";

const ROLES: Record<Role, string> = { candidate: "candidato", admin: "administrador" };
const role = (name: string | null) => (name && name in ROLES ? ROLES[name as Role] : "otro papel");
const version = (number: number | null) => (number === null ? "una versión" : `la versión ${number}`);

export const changes: typeof english = {
  title: "Cambios",
  lead: "Lo que cambiaron los administradores, primero lo más reciente.",
  ofQuestion: (question) => `Cambios de ${question}`,
  ofQuestionLead: "Quién cambió qué y cuándo, primero lo más reciente.",
  label: "Cambios",
  none: "Aún no se cambió nada",
  noneText: "Aquí aparece lo que los administradores crean, editan, publican o retiran.",
  columns: { when: "Cuándo", who: "Quién", what: "Qué", about: "De" },
  somebody: "Un comando, o una cuenta que ya no está",
  bank: "El banco de preguntas",
  gone: "Ya no está",
  pages: "Páginas de la lista",
  first: "Más recientes",
  next: "Más antiguos",
  did: {
    created: "Creó la pregunta",
    duplicated: (from) => (from ? `La empezó como copia de «${from}»` : "La empezó como copia"),
    edited: "Editó el borrador",
    editedFields: (fields) => `Editó ${fields}`,
    discarded: "Descartó el borrador",
    published: (number) => `Publicó ${version(number)}`,
    rolledBack: (to, number) => `Volvió a publicar ${version(to)}, como ${version(number)}`,
    retired: "Retiró la pregunta",
    restored: "Recuperó la pregunta",
    imported: (number) => `Importó ${version(number)}`,
    regraded: "Calificó de nuevo rondas pasadas",
    resolved: "Dio por corregido un aviso de un candidato",
    dismissed: "Descartó un aviso de un candidato",
    reopened: "Reabrió un aviso de un candidato",
    bankImported: (counts) => (counts ? `Importó preguntas: ${counts}` : "Importó preguntas"),
    bankExported: "Exportó preguntas",
    role: (was, now) => `Cambió el papel de ${role(was)} a ${role(now)}`,
    signedOut: "Cerró la sesión en todos los dispositivos",
  },
};
