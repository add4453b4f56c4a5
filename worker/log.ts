import { noting } from "../domain/operate/noting.ts";

/** Logs what is not measured. */
export const { log } = noting({ console, now: () => Date.now() });
