import { useRevalidator } from "@remix-run/react";
import { CircleAlert, CircleCheck, FileUp, LoaderCircle, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import type { ImportPlan } from "../../../../domain/authoring/import/import-plan.ts";
import { later } from "../../../components/later.tsx";
import { Link } from "../../../components/link.tsx";
import { PartMissing } from "../../../components/part-missing.tsx";
import { useFormat } from "../../../format.ts";
import { transfer } from "../../../strings/transfer.ts";
import type { FileDropProps } from "./file-drop.tsx";
import type { PlanViewProps } from "./plan-view.tsx";
import { sendFile } from "./send-file.ts";

const words = transfer.import;

type Step =
  | { at: "rest"; message: string | null }
  | { at: "reading"; file: File }
  /** `stale`: it is not what was shown when the import was asked for. */
  | { at: "planned"; file: File; plan: ImportPlan; stale: boolean; message: string | null }
  | { at: "writing"; file: File; plan: ImportPlan }
  | { at: "done"; count: number };

/** A file is chosen, its plan is looked at, and then it is imported or not. */
export function ImportCard() {
  const [step, setStep] = useState<Step>({ at: "rest", message: null });
  const { revalidate } = useRevalidator();
  const result = useRef<HTMLDivElement>(null);
  const show = (next: Step) => {
    setStep(next);
    // Where the plan or the answer begins, so that it is read and is next on the keyboard's way.
    requestAnimationFrame(() => result.current?.focus());
  };
  const look = async (file: File) => {
    setStep({ at: "reading", file });
    PlanView.fetch();
    const sent = await sendFile(file, null);
    if (sent.is === "failed") show({ at: "rest", message: sent.message });
    else show({ at: "planned", file, plan: sent.plan, stale: false, message: null });
  };
  const write = async (file: File, plan: ImportPlan) => {
    setStep({ at: "writing", file, plan });
    const sent = await sendFile(file, plan.stamp);
    switch (sent.is) {
      case "imported":
        show({ at: "done", count: sent.ids.length });
        return revalidate();
      case "stale":
      case "planned":
        return show({ at: "planned", file, plan: sent.plan, stale: true, message: null });
      case "failed":
        return show({ at: "planned", file, plan, stale: false, message: sent.message });
      default:
        return sent satisfies never;
    }
  };
  const isBusy = step.at === "reading" || step.at === "writing";
  return (
    <section className="card" aria-labelledby="h-import">
      <header>
        <h2 id="h-import">{words.title}</h2>
      </header>
      <div className="stack gap-4">
        <p className="muted">{words.lead}</p>
        <noscript>
          <p className="notice">{words.needsScript}</p>
        </noscript>
        <FileDrop first={step.at === "rest"} isBusy={isBusy} take={look} />
        <div ref={result} tabIndex={-1} className="plan-result stack gap-4">
          <output>{isBusy ? <Busy step={step} /> : null}</output>
          {step.at === "rest" && step.message ? <Refusal message={step.message} /> : null}
          {step.at === "planned" && step.message ? <Refusal message={step.message} /> : null}
          {step.at === "planned" && step.stale ? (
            <div className="notice warning" role="alert">
              <TriangleAlert className="icon" aria-hidden />
              <p>{words.stale}</p>
            </div>
          ) : null}
          {step.at === "planned" ? (
            <PlanView
              file={step.file.name}
              plan={step.plan}
              lookAgain={() => look(step.file)}
              write={() => write(step.file, step.plan)}
            />
          ) : null}
          {step.at === "done" ? <Done count={step.count} /> : null}
        </div>
      </div>
    </section>
  );
}

const PlanView = later<PlanViewProps>(async () => (await import("./plan-view.tsx")).PlanView, {
  without: PartMissing,
});

const FileDrop = later<FileDropProps>(async () => (await import("./file-drop.tsx")).FileDrop, {
  coming: FileDropToCome,
  without: PartMissing,
});

/** As large as what comes, so that nothing moves. */
function FileDropToCome({ first }: FileDropProps) {
  return (
    <div className="drop-zone">
      <button type="button" className={first ? "btn primary" : "btn"} disabled>
        <FileUp className="icon" aria-hidden />
        {first ? words.choose : words.chooseAnother}
      </button>
      <span className="small muted">{words.drop}</span>
    </div>
  );
}

function Busy({ step }: { step: Extract<Step, { at: "reading" | "writing" }> }) {
  return (
    <span className="row small muted">
      <LoaderCircle className="icon spin" aria-hidden />
      <span className="wrap-anywhere">
        {(step.at === "reading" ? words.reading : words.writing)(step.file.name)}
      </span>
    </span>
  );
}

function Refusal({ message }: { message: string }) {
  return (
    <div className="notice danger" role="alert">
      <CircleAlert className="icon" aria-hidden />
      <p>{message}</p>
    </div>
  );
}

function Done({ count }: { count: number }) {
  const format = useFormat();
  return (
    <div className="notice success">
      <CircleCheck className="icon" aria-hidden />
      <p>{words.done(count, format.number(count))}</p>
      <Link className="btn slim" to="/admin/questions">
        {words.toList}
      </Link>
    </div>
  );
}
