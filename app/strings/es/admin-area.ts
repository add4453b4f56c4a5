import type { admin as english } from "../admin.ts";

export const admin: typeof english = {
  title: "Administración",
  badge: "Admin",
  parts: "Administración",
  nav: {
    questions: "Preguntas",
    health: "Salud",
    reports: "Avisos",
    transfer: "Importar, exportar",
    changes: "Cambios",
    users: "Usuarios",
    system: "Sistema",
  },
  question: {
    edit: "Editar",
    versions: "Versiones",
    health: "Salud",
    changes: "Cambios",
    parts: "Páginas de la pregunta",
  },
  standing: {
    draft: "Borrador",
    live: "Publicada",
    changed: "Publicada, con cambios",
    retired: "Retirada",
  },
  format: { OPEN_ENDED: "Diseño abierto", MCQ: "Opción múltiple", SCENARIO: "Escenario" },
  untitled: "Pregunta sin título",
};
