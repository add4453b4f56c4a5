/** The "model" that grades made-up interviews. Their set-up is marked too: `interviews.config.generated`. */
export const GENERATED_MODEL = "generated";
