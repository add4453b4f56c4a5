/** What stands in the form, as text, whether or not it is valid. */
export type ProfileValues = {
  target_role: string;
  target_company: string;
  experience_years: string;
  preferred_language: string;
  skills: string[];
  more_skills: string;
};

/** What the form begins with. Apart from how it is read, which takes every skill's names and stays on the server. */
export function profileValues(profile: {
  target_role: string | null;
  target_company: string | null;
  experience_years: number | null;
  preferred_language: string;
  skills: string[];
}): ProfileValues {
  return {
    target_role: profile.target_role ?? "",
    target_company: profile.target_company ?? "",
    experience_years: profile.experience_years === null ? "" : String(profile.experience_years),
    preferred_language: profile.preferred_language,
    skills: profile.skills,
    more_skills: "",
  };
}
