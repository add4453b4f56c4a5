import { DEFAULT_LOCALE, type Locale } from "../locale.ts";
import type { RoomState } from "./state.ts";

/** What the room itself says in the talk, in the language of the interview. */
export const told = ({ config }: Pick<RoomState, "config">): Told => TOLD[config.locale ?? DEFAULT_LOCALE];

type Told = {
  answerIs: (key: string) => string;
  answerUnread: string;
  noAnswer: string;
  factsUnread: string;
  noApproach: string;
  /** Why the built-in evaluator graded in the configured model's place. */
  stoodIn: string;
  budgetSpent: string;
  interviewSpent: string;
};

const TOLD: Record<Locale, Told> = {
  en: {
    answerIs: (key) => `The answer is **${key}**.`,
    answerUnread:
      "The answer could not be fetched just now. Your choice and your reasons are kept, and the report shows the answer; go on with the next question when you are ready.",
    noAnswer:
      "No right answer is written down for this question, so none can be shown. Your choice and your reasons are kept; go on with the next question when you are ready.",
    factsUnread:
      "What that brings to light could not be looked up just now. Say it once more in a moment, or go on with what you know.",
    noApproach:
      "No approach is written down for this question, so nothing is counted for asking. Put as much of your own into code as you can.",
    stoodIn:
      "The configured evaluation model did not answer, so the built-in one graded this question from the same record.",
    budgetSpent:
      "The day's budget for the evaluation model is used up, so the built-in one graded this question from the same record.",
    interviewSpent:
      "This interview's budget for models is used up, so the built-in evaluator graded this question from the same record.",
  },
  es: {
    answerIs: (key) => `La respuesta es **${key}**.`,
    answerUnread:
      "La respuesta no se ha podido traer ahora mismo. Tu elección y tus razones quedan guardadas, y el informe muestra la respuesta; sigue con la próxima pregunta cuando quieras.",
    noAnswer:
      "Para esta pregunta no hay una respuesta correcta anotada, así que no se puede mostrar ninguna. Tu elección y tus razones quedan guardadas; sigue con la próxima pregunta cuando quieras.",
    factsUnread:
      "Lo que eso saca a la luz no se ha podido consultar ahora mismo. Dilo otra vez dentro de un momento, o sigue con lo que sabes.",
    noApproach:
      "Para esta pregunta no hay un planteamiento anotado, así que por pedirlo no se cuenta nada. Lleva al código todo lo tuyo que puedas.",
    stoodIn:
      "El modelo de evaluación configurado no respondió, así que el integrado evaluó esta pregunta con el mismo registro.",
    budgetSpent:
      "El presupuesto del día para el modelo de evaluación se ha agotado, así que el integrado evaluó esta pregunta con el mismo registro.",
    interviewSpent:
      "El presupuesto de esta entrevista para modelos se ha agotado, así que el evaluador integrado evaluó esta pregunta con el mismo registro.",
  },
};
