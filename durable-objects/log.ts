import { noting } from "../domain/operate/noting.ts";

/** Logs what is not measured, and belongs to no interview. */
export const { log } = noting({ console, now: () => Date.now() });
