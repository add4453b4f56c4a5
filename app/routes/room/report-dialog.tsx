import { CircleCheck } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { REPORT_KINDS } from "../../../domain/authoring/report-kinds.ts";
import type { OwnReport } from "../../../domain/question-health/candidate-reports.ts";
import type { Round } from "../../../domain/room/state.ts";
import { OwnReports } from "../../components/question-report/own-reports.tsx";
import { ReportFields } from "../../components/question-report/report-fields.tsx";
import { readReport } from "../../components/question-report/report-form.ts";
import { reports as words } from "../../strings/reports.ts";
import type { TabStore } from "../../tab-store.ts";
import { fetchReports, sendReport } from "./report-requests.ts";
import { useKept } from "./use-kept.ts";

export type ReportDialogProps = { interviewId: string; round: Round; tab: TabStore; onClose: () => void };

/** Says what is wrong with the question that is open. What was written stays through errors and reloads until it was sent. */
export function ReportDialog({ interviewId, round, tab, onClose }: ReportDialogProps) {
  const [note, setNote] = useKept(tab, `report:${round.id}`);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string>();
  const [sent, setSent] = useState<OwnReport | null>(null);
  const said = useSaid(interviewId, round.id);
  const coding = round.task.kind === "coding";
  const allSaid = said.length === REPORT_KINDS.length;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget);
    form.set("round_id", round.id);
    const read = readReport(form);
    if (!read.ok) return setError(read.refused.message);
    setSending(true);
    setError(undefined);
    const answer = await sendReport(interviewId, read.body);
    setSending(false);
    if (!answer.ok) return setError(answer.message);
    setNote("");
    setSent(answer.report);
  };

  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {sent ? words.sent : words.dialog}
          </Heading>
          {sent || allSaid ? (
            <>
              <div className="notice success" aria-live="polite">
                <CircleCheck className="icon" aria-hidden />
                <p>{sent ? words.sentText : words.allSaid}</p>
              </div>
              <OwnReports reports={sent ? [sent] : said} coding={coding} />
              <div className="actions">
                {/* biome-ignore lint/a11y/noAutofocus: the dialog's one way on */}
                <button type="button" className="btn primary" autoFocus onClick={onClose}>
                  {words.close}
                </button>
              </div>
            </>
          ) : (
            <form className="stack" onSubmit={submit}>
              <p className="small muted">{words.lead}</p>
              <ReportFields
                id="report"
                coding={coding}
                said={said.map(({ kind }) => kind)}
                note={note}
                error={error}
                onNote={setNote}
              />
              <div className="actions">
                <button type="button" className="btn" onClick={onClose}>
                  {words.cancel}
                </button>
                <button type="submit" className="btn primary" aria-disabled={sending}>
                  {sending ? words.sending : words.send}
                </button>
              </div>
            </form>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What was said of the round before; nothing where that cannot be told: the server refuses what is said twice. */
function useSaid(interviewId: string, roundId: string): OwnReport[] {
  const [said, setSaid] = useState<OwnReport[]>([]);
  useEffect(() => {
    let gone = false;
    fetchReports(interviewId).then((all) => {
      if (!gone) setSaid(all.filter((report) => report.round_id === roundId));
    });
    return () => {
      gone = true;
    };
  }, [interviewId, roundId]);
  return said;
}
