import { admin } from "./admin-area.ts";
import { cases } from "./admin-cases.ts";
import { code } from "./admin-code.ts";
import { editor } from "./admin-editor.ts";
import { adminList } from "./admin-list.ts";
import { statement } from "./admin-statement.ts";
import { changes } from "./authoring-changes.ts";
import { authoringSaid } from "./authoring-said.ts";
import { authoring } from "./authoring-sections.ts";
import { versions } from "./authoring-versions.ts";
import { health } from "./health.ts";
import { operations } from "./operations.ts";
import { people } from "./people.ts";
import { transfer } from "./transfer.ts";
import { triage } from "./triage.ts";
import { tryOut } from "./try-out.ts";

/** The words of the administrators' pages in Spanish. */
export const adminSpanish = {
  admin,
  adminList,
  authoring,
  authoringSaid,
  cases,
  changes,
  code,
  editor,
  health,
  operations,
  people,
  statement,
  transfer,
  triage,
  tryOut,
  versions,
};
