import * as v from "valibot";
import { Language } from "./judge/signature.ts";

/** What a document of the editor is written in: code, or the Markdown of the notes pad. */
export const DocumentLanguage = v.picklist([...Language.options, "markdown"]);
export type DocumentLanguage = v.InferOutput<typeof DocumentLanguage>;
