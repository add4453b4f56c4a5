import * as v from "valibot";
import { NewInterview } from "../../../domain/interview.ts";
import { LANGUAGES } from "../../../domain/judge/signature.ts";
import { Mode } from "../../../domain/selection/request.ts";
import type { Reader } from "../../locale.ts";
import { type SetupErrorField, setup } from "../../strings/setup.ts";
import { isDesign } from "./kinds.ts";

export const TIME_LIMITS = [30, 45, 60, 90] as const;

/** What stands in the form, as text, whether or not it is valid. */
export type SetupValues = {
  type: string;
  /** "": chosen by the system. */
  difficulty: string;
  mode: string;
  topics: string[];
  /** System design; "": a mix. */
  format: string;
  num_questions: string;
  /** Minutes, or "none". */
  time_limit_min: string;
  language: string;
  target_company: string;
  extra_time: string;
  no_countdown: boolean;
  text_only: boolean;
};
type TextField = Exclude<keyof SetupValues, "topics" | "no_countdown" | "text_only">;
export type SetupErrors = Partial<Record<SetupErrorField, string>>;

export const DEFAULTS: SetupValues = {
  type: "DSA",
  difficulty: "",
  mode: Mode.options[0],
  topics: [],
  format: "",
  num_questions: "2",
  time_limit_min: "60",
  language: LANGUAGES[0],
  target_company: "",
  extra_time: "1",
  no_countdown: false,
  text_only: false,
};

/** The form's values from a submission or from an address; what is not given keeps its default. */
export function readValues(
  source: FormData | URLSearchParams,
  defaults: SetupValues = DEFAULTS,
): SetupValues {
  const text = (name: TextField) => {
    const value = source.get(name);
    return typeof value === "string" ? value : defaults[name];
  };
  // A box that is not ticked is not sent: only where the section was is its absence an answer.
  const ticked = (name: "no_countdown" | "text_only") =>
    source.has("accommodations") ? source.has(name) : defaults[name];
  const topics = source.getAll("topics").filter((topic): topic is string => typeof topic === "string");
  return {
    type: text("type"),
    difficulty: text("difficulty"),
    mode: text("mode"),
    topics: topics.length > 0 ? topics : defaults.topics,
    format: text("format"),
    num_questions: text("num_questions"),
    time_limit_min: text("time_limit_min"),
    language: text("language"),
    target_company: text("target_company"),
    extra_time: text("extra_time"),
    no_countdown: ticked("no_countdown"),
    text_only: ticked("text_only"),
  };
}

export type Parsed = { ok: true; body: NewInterview } | { ok: false; errors: SetupErrors };

/** Checks the values as the API will; each error says, beside its field, what to do. */
export function parseValues(
  values: SetupValues,
  { timeZone, language }: Pick<Reader, "timeZone" | "language">,
): Parsed {
  const result = v.safeParse(NewInterview, {
    type: values.type,
    difficulty: values.difficulty === "" ? undefined : values.difficulty,
    mode: values.mode,
    topics: values.topics,
    num_questions: Number(values.num_questions),
    // What was chosen for one kind stays in the form, and means nothing in the other.
    format: isDesign(values.type) ? values.format || null : null,
    time_limit_min: values.time_limit_min === "none" ? null : Number(values.time_limit_min),
    target_company: values.target_company.trim() || null,
    language: values.language,
    // The interviewer speaks the language that the form was read in.
    locale: language,
    time_zone: timeZone,
    accommodations: {
      extra_time: Number(values.extra_time),
      countdown: !values.no_countdown,
      text_only: values.text_only,
    },
  });
  if (result.success) return { ok: true, body: result.output };
  const errors: SetupErrors = {};
  for (const issue of result.issues) {
    const field = String(issue.path?.[0]?.key);
    if (isErrorField(field)) errors[field] = setup.error[field];
  }
  return { ok: false, errors: Object.keys(errors).length > 0 ? errors : { server: setup.error.server } };
}

const isErrorField = (field: string): field is SetupErrorField => Object.hasOwn(setup.error, field);
