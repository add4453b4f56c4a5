import type { Locale } from "../../domain/locale.ts";
import { KEPT_TABLES } from "../../domain/privacy.ts";

/** What lies beside it in the file, for whoever opens it. */
export function readme(locale: Locale, now: Date): string {
  const { head, rows, files, foot } = TEXTS[locale];
  const lines = Object.entries(rows).map(
    ([table, what]) => [KEPT_TABLES[table as ExportedTable].file, what] as const,
  );
  const listed = [...lines, ...files].map(([name, what]) => `${name.padEnd(30)}${what}`);
  return `${head(now.toISOString())}\n\n${listed.join("\n")}\n\n${foot}\n`;
}

/** Stands in the place of a transcript that could not be read. */
export const missing = (locale: Locale): string => `${TEXTS[locale].missing}\n`;

type ExportedTable = {
  [T in keyof typeof KEPT_TABLES]: (typeof KEPT_TABLES)[T]["file"] extends null ? never : T;
}[keyof typeof KEPT_TABLES];

type Text = {
  head: (now: string) => string;
  rows: Record<ExportedTable, string>;
  files: [name: string, what: string][];
  foot: string;
  missing: string;
};

const TEXTS: Record<Locale, Text> = {
  en: {
    head: (now) => `Mockingbird: all that is kept of you, as of ${now}

The .json files are lists of the rows that the database holds of you, one object for each, in UTF-8. Times are in UTC.
An empty list means that nothing of that kind is kept.`,
    rows: {
      users: "Your account: name, address, picture, language, how long interviews are kept",
      sessions: "Devices that are signed in",
      user_profiles: "Your profile, with what was understood of your résumé",
      interviews: "Your interviews and how each was set up",
      rounds: "Their questions, with times, hints and grades",
      messages: "What you and the interviewer said",
      code_submissions: "Code that you ran or submitted, and what came of it",
      scenario_responses: "Your answers in system-design questions",
      interview_feedback: "Reports",
      user_skills: "What is believed of your skills, topic by topic: questions are chosen by it",
      topic_stances: "Topics of which you said that you know them, or that they do not matter to you",
      user_daily_stats: "Your practice, day by day",
      replay_links: "Links by which you showed a replay, and what each shows",
      question_reports: "Problems with questions that you reported, and the answers",
      audit_events: "What you changed as an administrator, and what was changed about your account",
    },
    files: [
      ["resume.pdf, .docx or .txt", "Your résumé as you uploaded it; missing where you uploaded none"],
      [
        "transcripts/*.json",
        'An interview from its first to its last event. With "as_of": it was not over, or not yet',
      ],
      ["", "put away, and stands here as its room had it at that moment"],
      ["transcripts/*.md", "The same to be read: questions, conversation, runs, and the code at the end"],
      ["transcripts/*.MISSING.txt", "A transcript that is kept and could not be read when this was made"],
    ],
    foot: `An interview that goes on stands in the .json files as far as the database had it, some seconds behind its room. Grades are
part of this once their report is there. Tests and answers that are hidden in an interview are not part of it; neither is what
lets a browser or a link in, since whoever finds this file could use it.`,
    missing:
      "The transcript of this interview could not be read when this file was made. It is kept: download your data again later.",
  },
  es: {
    head: (now) => `Mockingbird: todo lo que se guarda de ti, a ${now}

Los archivos .json son listas de las filas que la base de datos guarda de ti, un objeto por fila, en UTF-8. Las horas están en UTC.
Una lista vacía significa que no se guarda nada de ese tipo.`,
    rows: {
      users: "Tu cuenta: nombre, dirección, foto, idioma, cuánto se conservan las entrevistas",
      sessions: "Dispositivos con la sesión iniciada",
      user_profiles: "Tu perfil, con lo que se entendió de tu currículum",
      interviews: "Tus entrevistas y cómo se preparó cada una",
      rounds: "Sus preguntas, con tiempos, pistas y calificaciones",
      messages: "Lo que dijisteis tú y el entrevistador",
      code_submissions: "El código que ejecutaste o enviaste, y su resultado",
      scenario_responses: "Tus respuestas en preguntas de diseño de sistemas",
      interview_feedback: "Informes",
      user_skills: "Lo que se estima de tus habilidades, tema por tema: con ello se eligen las preguntas",
      topic_stances: "Temas de los que dijiste que los dominas o que no te importan",
      user_daily_stats: "Tu práctica, día a día",
      replay_links: "Enlaces con los que mostraste una repetición, y qué muestra cada uno",
      question_reports: "Problemas de preguntas que comunicaste, y las respuestas",
      audit_events: "Lo que cambiaste como administrador, y lo que se cambió de tu cuenta",
    },
    files: [
      ["resume.pdf, .docx o .txt", "Tu currículum tal como lo subiste; falta si no subiste ninguno"],
      [
        "transcripts/*.json",
        'Una entrevista del primer al último evento. Con "as_of": no había terminado o aún no se había',
      ],
      ["", "guardado, y está aquí tal como la tenía su sala en ese momento"],
      ["transcripts/*.md", "Lo mismo para leer: preguntas, conversación, ejecuciones y el código al final"],
      ["transcripts/*.MISSING.txt", "Una transcripción que se conserva y no se pudo leer al hacer esto"],
    ],
    foot: `Una entrevista en curso está en los archivos .json hasta donde llegaba la base de datos, unos segundos por detrás de su sala. Las
calificaciones van incluidas cuando está su informe. Las pruebas y respuestas ocultas de una entrevista no forman parte de esto;
tampoco lo que deja entrar a un navegador o abre un enlace, porque quien encuentre este archivo podría usarlo.`,
    missing:
      "La transcripción de esta entrevista no se pudo leer al hacer este archivo. Se conserva: vuelve a descargar tus datos más tarde.",
  },
};
