/** The kinds of files that all questions are handed out as. */
export const EXPORT_FORMATS = ["json", "zip", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_TYPES: Record<ExportFormat, string> = {
  json: "application/json",
  zip: "application/zip",
  csv: "text/csv; charset=utf-8",
};
