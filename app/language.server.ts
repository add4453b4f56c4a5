import { AsyncLocalStorage } from "node:async_hooks";
import type { Locale } from "../domain/locale.ts";
import { readerOf } from "./locale.ts";
import { adminSpanish } from "./strings/es/admin.ts";
import { spanish } from "./strings/es/index.ts";
import { type Catalogue, speak } from "./strings/localized.ts";

const CATALOGUES: Record<Locale, Catalogue | null> = { en: null, es: { ...spanish, ...adminSpanish } };

const answering = new AsyncLocalStorage<Locale>();
speak(() => CATALOGUES[answering.getStore() ?? "en"]);

/**
 * Answers a request in its reader's language: loaders, actions and the page itself. Many requests are
 * answered at once, so the language is the request's and never the program's.
 */
export const inReadersLanguage = <T>(request: Request, answer: () => T): T =>
  answering.run(readerOf(request).language, answer);
