import { SPANISH_TOPICS } from "../../../domain/spanish-topics.ts";
import type { topics as english } from "../topics.ts";

export const topics: typeof english = SPANISH_TOPICS;
