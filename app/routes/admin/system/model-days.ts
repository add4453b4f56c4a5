/** What a model did on one day, as the API tells it. */
export type ModelDay = {
  day: string;
  model: string;
  work: "turns" | "grades";
  count: number;
  counted: number;
  tokens: number;
  failed_over: number;
  over_budget: number;
  /** Null: nobody told the model's price. */
  dollars: number | null;
};

/** One model's day in one row. `uncounted`: turns and grades that do not say what they cost. */
export type ModelRow = {
  day: string;
  model: string;
  turns: number;
  grades: number;
  tokens: number;
  uncounted: number;
  failed_over: number;
  over_budget: number;
  /** Null: of something in it nobody told the price. */
  dollars: number | null;
};

/** Turns and grades of each model and day side by side, in the order given. The built-in ones cost nothing, so nothing is missing. */
export function modelRows(days: readonly ModelDay[]): ModelRow[] {
  const rows = new Map<string, ModelRow>();
  for (const one of days) {
    const key = `${one.day} ${one.model}`;
    rows.set(key, together(rows.get(key) ?? empty(one.day, one.model), rowOf(one)));
  }
  return [...rows.values()];
}

/** All rows together. */
export const totalOf = (rows: readonly ModelRow[]): ModelRow => rows.reduce(together, empty("", ""));

const together = (a: ModelRow, b: ModelRow): ModelRow => ({
  ...a,
  turns: a.turns + b.turns,
  grades: a.grades + b.grades,
  tokens: a.tokens + b.tokens,
  uncounted: a.uncounted + b.uncounted,
  failed_over: a.failed_over + b.failed_over,
  over_budget: a.over_budget + b.over_budget,
  dollars: a.dollars === null || b.dollars === null ? null : a.dollars + b.dollars,
});

const rowOf = ({
  day,
  model,
  work,
  count,
  counted,
  tokens,
  failed_over,
  over_budget,
  dollars,
}: ModelDay): ModelRow => ({
  day,
  model,
  turns: work === "turns" ? count : 0,
  grades: work === "grades" ? count : 0,
  tokens,
  uncounted: isBuiltIn(model) ? 0 : count - counted,
  failed_over,
  over_budget,
  dollars,
});

const empty = (day: string, model: string): ModelRow => ({
  day,
  model,
  turns: 0,
  grades: 0,
  tokens: 0,
  uncounted: 0,
  failed_over: 0,
  over_budget: 0,
  dollars: 0,
});

const isBuiltIn = (model: string): boolean => /^built-in(-|$)/.test(model);
