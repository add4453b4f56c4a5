import * as v from "valibot";

/** What remains to be removed outside Postgres when somebody's data goes: a room, an object, or all objects under a prefix. */
export const ErasureKind = v.picklist(["ROOM", "OBJECT", "PREFIX"]);
export type ErasureKind = v.InferOutput<typeof ErasureKind>;
