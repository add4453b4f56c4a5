import type { common as english } from "../common.ts";

/*
 * Palabras fijas del catálogo en español; se tutea, sin signos de exclamación, con comillas «».
 *
 *   interview       entrevista              hint            pista
 *   interviewer     entrevistador           approach        planteamiento
 *   candidate       candidato               run             ejecución, ejecutar
 *   room            sala                    submit          enviar, envío
 *   question        pregunta                sample          ejemplo
 *   round           ronda                   hidden test     prueba oculta
 *   statement       enunciado               test case       caso de prueba
 *   topic           tema                    report          informe
 *   level           nivel                   score           puntuación
 *   difficulty      dificultad              band            franja
 *   phase           fase                    evidence        evidencia
 *   stage           etapa                   assess, grade   evaluar, calificar
 *   clock           reloj                   dispute         impugnar, impugnación
 *   time limit      tiempo límite           transcript      transcripción
 *   pause           pausa                   follow-up       repregunta
 *   résumé          currículum              rubric          rúbrica
 *   profile         perfil                  draft           borrador
 *   streak          racha                   trial           ensayo
 *   choices (MCQ)   opción múltiple         publish gate    control de publicación
 *   scenario        escenario               dry run         simulación
 *   open design     diseño abierto          mend            corregir
 *
 *   Not yet · Developing · Solid · Strong   Aún no · En desarrollo · Sólido · Destacado
 *   Not assessed                            Sin evaluar
 */

export const common: typeof english = {
  tag: "es",
  app: "Mockingbird",
  description: "Simulacros de entrevistas técnicas que se sienten como las de verdad.",
  title: (page) => `${page} · Mockingbird`,
  skip: "Saltar al contenido",
  mainNavigation: "Principal",
  nav: {
    home: "Inicio",
    newInterview: "Entrevista",
    progress: "Progreso",
    plan: "Plan",
    history: "Historial",
    profile: "Perfil",
  },
  replay: { open: "Repetición", openAt: "Verlo en la repetición" },
  account: (initials, name) => `${initials}, cuenta de ${name}`,
  accountPage: "Cuenta y datos",
  privacy: "Privacidad",
  signOut: "Cerrar sesión",
  signOutEverywhere: "Cerrar sesión en todos los dispositivos",
  theme: "Cambiar entre claro y oscuro",
  languages: "Idioma de las páginas",
  close: "Cerrar",
  cancel: "Cancelar",
  copy: "Copiar",
  copied: "Copiado",
  loading: "Cargando",
  offline:
    "Estás sin conexión. Esta página se queda como está; las demás podrán abrirse cuando vuelva la red.",
  optional: "opcional",
  kind: { DSA: "Programación", SYSTEM_DESIGN: "Diseño de sistemas" },
  kindLong: { DSA: "Entrevista de programación", SYSTEM_DESIGN: "Entrevista de diseño de sistemas" },
  difficulty: { EASY: "Fácil", MEDIUM: "Media", HARD: "Difícil" },
  language: { javascript: "JavaScript", python: "Python", java: "Java", markdown: "Notas" },
  status: {
    CREATED: "Sin empezar",
    IN_PROGRESS: "En curso",
    PAUSED: "En pausa",
    INTERRUPTED: "Interrumpida",
    COMPLETED: "Terminada",
    ABANDONED: "Abandonada",
  },
  trial: { name: "Ensayo", leads: "En un ensayo nada cuenta. Volver a la pregunta" },
  questions: (count) => (count === 1 ? "1 pregunta" : `${count} preguntas`),
  error: {
    notFound: "No hay nada en esta dirección",
    notFoundText: "Puede que el enlace sea antiguo o que la página sea de otra cuenta.",
    notAllowed: "No tienes acceso a esta página",
    notAllowedText: "Has iniciado sesión, pero esta página pertenece a otra cuenta.",
    failed: "No se pudo cargar esta página",
    failedText:
      "Tus entrevistas están a salvo: cada una vive aparte de las páginas. Casi siempre basta con volver a intentarlo.",
    request: "Petición",
    home: "Inicio",
    again: "Reintentar",
    unsent: "Puede que lo que rellenaste no haya llegado. Se guarda aquí: envíalo de nuevo en un momento.",
    sendAgain: "Enviar de nuevo",
  },
};
