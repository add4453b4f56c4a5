/** The language of the questions, whoever reads them. Apart from the schemas, so that pages which only mark it load none. */
export const QUESTIONS_IN = "en";
