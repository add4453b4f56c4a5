import { useMemo } from "react";

/**
 * JSON of a `T`: many small values go to a page as one text, and what it only shows as the text that the API wrote. Remix writes
 * what a loader returns for the browser value by value, which takes as long as a third of the page (docs/decisions/029).
 */
export type JsonText<T> = string & { readonly of?: T };

/** Of what JSON can say. */
export const jsonText = <T>(value: T): JsonText<T> => JSON.stringify(value);

/** What the text says; read once, also on the server. */
export const useJson = <T>(text: JsonText<T>): T => useMemo(() => JSON.parse(text) as T, [text]);
