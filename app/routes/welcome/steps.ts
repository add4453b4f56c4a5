import type { ProfilePatch } from "../../../domain/profile.ts";

/** What one prepares for; what one brings; a résumé. */
export type Step = 1 | 2 | 3;

/** What each step asks for. */
export const FIELDS_OF: Record<Step, readonly (keyof ProfilePatch)[]> = {
  1: ["target_role", "target_company"],
  2: ["experience_years", "preferred_language"],
  3: [],
};

/** The step that an address names; the first without one. */
export function stepIn({ url }: { url: string }): Step {
  const asked = new URL(url).searchParams.get("step");
  if (asked === "3") return 3;
  return asked === "2" ? 2 : 1;
}

export const pathOf = (step: number): string => `/welcome?step=${step}`;

export const isLast = (step: Step): boolean => step === 3;
