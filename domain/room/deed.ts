import { remarkOf } from "./remark.ts";

/**
 * Whether words in the chat of a scenario are part of what was done: acts, decisions and what is asked for, in which order
 * they came. Small talk is none, and what is about the session.
 */
export const isDeed = (text: string): boolean => remarkOf(text) === "work";
