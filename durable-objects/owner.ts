import type { Documents } from "./documents.ts";

export type Owner = { userId: string; name: string | null };

/** Whose interview this is, kept beside the log because the log is what every device sees. */
export const readOwner = (documents: Documents): Owner | null => documents.get<Owner>("owner");
export const writeOwner = (documents: Documents, owner: Owner): Owner => documents.set("owner", owner);
