import * as v from "valibot";
import { CandidateReportKind, CandidateReportStatus } from "../../../../domain/authoring/candidate-report.ts";
import { Id } from "../../../../domain/ids.ts";

/** Which reports the address asks for; `ALL` of any status. What is no such thing is left out. */
export type Asked = {
  status: CandidateReportStatus | "ALL";
  kind: CandidateReportKind | null;
  question: Id | null;
};

export function askedOf(query: URLSearchParams): Asked {
  const of = <T>(schema: v.GenericSchema<unknown, T>, name: string): T | null => {
    const parsed = v.safeParse(schema, query.get(name));
    return parsed.success ? parsed.output : null;
  };
  const question = of(Id, "question");
  // Whoever comes from a question wants to see all that was said of it.
  const usual = question ? "ALL" : "OPEN";
  const status = query.get("status") === "ALL" ? "ALL" : (of(CandidateReportStatus, "status") ?? usual);
  return { status, kind: of(CandidateReportKind, "kind"), question };
}

export const queryOf = ({ status, kind, question }: Asked) => ({
  ...(status !== "ALL" && { status }),
  ...(kind && { kind }),
  ...(question && { question }),
});

/** The address of the list. */
export function listAt({ status, kind, question }: Asked): string {
  const query = new URLSearchParams({ status, ...(kind && { kind }), ...(question && { question }) });
  return `/admin/reports?${query}`;
}
