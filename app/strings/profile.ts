import { localized } from "./localized.ts";

/** What a candidate says of themselves, and what was learned of them. */
export const profile = localized("profile", {
  title: "Profile",
  lead: "What you are preparing for and what you bring. Questions are chosen by it.",
  about: "What you are preparing for",
  role: "Role",
  roleHint: "Such as backend engineer, or data scientist.",
  company: "Company",
  companyHint: "Used to choose questions. We hold no questions of the company’s own.",
  experience: "Experience and language",
  years: "Years of experience",
  yearsHint: "Whole years of paid work with software.",
  language: "Preferred language",
  languageHint: "Code starts in it. You can change it in the room.",
  skills: "Skills",
  skillsNone: "None yet. Add some here, or take them over from a résumé.",
  skillsKeep: "Untick what should go.",
  skillsMore: "Add skills",
  skillsMoreHint: "Separate them with commas.",
  save: "Save profile",
  saving: "Saving",
  saved: "Saved",
  unsaved: "Not saved yet",
  speech: {
    title: "Language",
    lead: "Of the pages, and of the interviewer in the interviews you set up from now on. Questions are written in English.",
  },
  learned: {
    title: "Learned from your interviews",
    weak: "To practise",
    strong: "Going well",
    none: "No topic stands out so far. That takes a few rounds on it that went very well, or clearly better or worse than your others.",
    source:
      "Worked out from the scores of your rounds and updated after each interview. Nobody types it in, you included.",
    more: "See what each topic rests on",
  },
  leave: {
    title: "Leave without saving?",
    text: "What you changed on this page is not saved yet.",
    stay: "Stay here",
    go: "Leave",
  },
  error: {
    target_role: "Keep the role under 100 characters.",
    target_company: "Keep the company’s name under 100 characters.",
    experience_years: "Write whole years from 0 to 50, or leave it empty.",
    preferred_language: "Choose one of the three languages.",
    skills: "Keep each skill under 60 characters, and no more than 60 of them.",
    server: "Nothing was saved. What you wrote is still here, so try again.",
  },
});
export type ProfileErrorField = keyof typeof profile.error;
