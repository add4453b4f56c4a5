/** What a candidate says is wrong with a question. Apart from the schemas, which pages that only list these do not need. */
export const REPORT_KINDS = ["TESTS_WRONG", "UNCLEAR", "OTHER"] as const;
