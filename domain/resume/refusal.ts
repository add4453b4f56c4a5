/** Why a file is no résumé that can be read. */
export type ResumeRefusal =
  | "empty"
  | "too_large"
  | "unsupported"
  | "old_word"
  | "protected"
  | "corrupt"
  | "scanned"
  | "too_many_pages"
  | "too_much_inside";

export const MAX_RESUME_BYTES = 5 * 1024 * 1024;
export const MAX_RESUME_PAGES = 40;

/** What happened and what to do, for the person who chose the file. */
export const RESUME_REFUSALS: Record<ResumeRefusal, string> = {
  empty:
    "There is no text in this file, or hardly any. Choose the file again, or paste the text of your résumé instead.",
  too_large: "This file is larger than 5 MB. Save it without pictures, or as a smaller PDF, and upload that.",
  unsupported:
    "This kind of file cannot be read. Save your résumé as PDF, DOCX or plain text and upload that.",
  old_word: "This is an old Word file (.doc). Open it, save it as DOCX or PDF, and upload that.",
  protected: "This file is protected with a password. Save a copy without the protection and upload that.",
  corrupt:
    "This file is damaged and cannot be opened. Export it again from the program that made it and upload that.",
  scanned:
    "This file holds pictures of text, not text. Export it from the program it was written in, or paste its text instead.",
  too_many_pages: `This file has more than ${MAX_RESUME_PAGES} pages. Upload the pages that tell of your work.`,
  too_much_inside:
    "This file unpacks to far more than a résumé holds, so it was not opened. Export it again as a plain PDF and upload that.",
};
