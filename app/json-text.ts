import { useMemo } from "react";

/**
 * JSON of a `T`, as the API wrote it. What a page only shows goes to it as the text that came: to read it in the loader and write
 * it again for the browser, value by value, takes longer than the page itself where there are many (docs/decisions/029).
 */
export type JsonText<T> = string & { readonly of?: T };

/** What the text says; read once, also on the server. */
export const useJson = <T>(text: JsonText<T>): T => useMemo(() => JSON.parse(text) as T, [text]);
