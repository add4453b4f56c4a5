/** The words of the administrators' pages in Spanish. */
export const adminSpanish = {};
