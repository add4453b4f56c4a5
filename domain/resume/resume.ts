import * as v from "valibot";

/** A month, or a year alone: "2021-03", "2021". */
const When = v.pipe(
  v.string(),
  v.regex(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/, "must be a month such as 2021-03, or a year"),
);
const Short = (max: number) => v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max)));
/** The line of the text that something was read from; null for what the candidate added. */
const Source = v.nullable(v.pipe(v.string(), v.maxLength(300)));
const Years = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)));

export const ResumeRole = v.strictObject({
  title: Short(120),
  company: Short(120),
  start: v.nullable(When),
  /** Null with `current`, or where no end is given. */
  end: v.nullable(When),
  current: v.boolean(),
  source: Source,
});
export type ResumeRole = v.InferOutput<typeof ResumeRole>;

export const ResumeSkill = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  source: Source,
});
export type ResumeSkill = v.InferOutput<typeof ResumeSkill>;

export const ResumeEducation = v.strictObject({
  degree: Short(160),
  school: Short(160),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100))),
  source: Source,
});
export type ResumeEducation = v.InferOutput<typeof ResumeEducation>;

/** What a résumé says of someone's work, without who they are. */
export const ResumeReading = v.strictObject({
  roles: v.pipe(v.array(ResumeRole), v.maxLength(60)),
  skills: v.pipe(v.array(ResumeSkill), v.maxLength(200)),
  education: v.pipe(v.array(ResumeEducation), v.maxLength(20)),
  experience_years: Years,
  years_source: Source,
});
export type ResumeReading = v.InferOutput<typeof ResumeReading>;

export const ResumeKind = v.picklist(["pdf", "docx", "text"]);
export type ResumeKind = v.InferOutput<typeof ResumeKind>;

/** The column `resume_parsed`. Rows of earlier times hold more, which is left out. */
export const ResumeParsed = v.object({
  /** Of this reading: a correction names the one it corrects. */
  id: v.pipe(v.string(), v.uuid()),
  file: v.strictObject({
    kind: ResumeKind,
    bytes: v.number(),
    pages: v.nullable(v.number()),
    uploaded_at: v.string(),
  }),
  /** "rules", or the name of the model that read it. */
  read_by: v.string(),
  /** When the candidate last said that it is right. */
  confirmed_at: v.nullable(v.string()),
  ...ResumeReading.entries,
});
export type ResumeParsed = v.InferOutput<typeof ResumeParsed>;

/** The number of the item that this one corrects; null for a new one. */
const From = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null);
const { source: _role, ...role } = ResumeRole.entries;
const { source: _study, ...study } = ResumeEducation.entries;
const CorrectedRole = v.pipe(
  v.strictObject({ ...role, from: From }),
  v.check(
    ({ start, end }) => !start || !end || start.slice(0, end.length) <= end,
    "must not end before it begins",
  ),
);

/** Body of `PATCH /api/resume`: what is right, in place of what was understood. */
export const ResumeCorrection = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  roles: v.pipe(v.array(CorrectedRole), v.maxLength(60)),
  skills: v.pipe(v.array(ResumeSkill.entries.name), v.maxLength(200)),
  education: v.pipe(v.array(v.strictObject({ ...study, from: From })), v.maxLength(20)),
  experience_years: Years,
  /** Whether skills and years are taken over into the profile. */
  to_profile: v.optional(v.boolean(), false),
});
export type ResumeCorrection = v.InferOutput<typeof ResumeCorrection>;
