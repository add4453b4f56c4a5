import type { Meta } from "./meta.ts";

export type Owner = { userId: string; name: string | null };

/** Whose interview this is, kept beside the log because the log is what every device sees. */
export const readOwner = (meta: Meta): Owner | null => meta.get<Owner>("owner");
export const writeOwner = (meta: Meta, owner: Owner): Owner => meta.set("owner", owner);
