import { CircleAlert, Copy } from "lucide-react";
import { type Flaw, flawLine } from "../../../../domain/authoring/import/flaw.ts";
import { CopyButton } from "../../../components/copy-button.tsx";
import { useFormat } from "../../../format.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import { transfer } from "../../../strings/transfer.ts";
import { MoreButton, useMore } from "./more.tsx";

const words = transfer.import;

/** All that keeps a file from being imported, with the place of each. */
export function FlawList({ flaws, total }: { flaws: Flaw[]; total: number }) {
  const format = useFormat();
  const { shown, rest, more } = useMore(flaws);
  return (
    <section className="stack gap-3" aria-labelledby="h-flaws">
      <div className="notice danger">
        <CircleAlert className="icon" aria-hidden />
        <p>
          <strong id="h-flaws">{words.flaws(total, format.number(total))}</strong>. {words.flawsText}
        </p>
        <CopyButton text={flaws.map(flawLine).join("\n")} icon={<Copy className="icon" aria-hidden />} />
      </div>
      <ol className="lines flaws">
        {shown.map((flaw) => (
          <li key={flawLine(flaw)}>
            <div className="stack gap-1">
              <p className="small muted wrap-anywhere">
                {flaw.file}
                {flaw.line === null ? null : <span className="num">, {words.line(flaw.line)}</span>}
                {flaw.field ? (
                  <>
                    {" · "}
                    <code>{flaw.field}</code>
                  </>
                ) : null}
              </p>
              <p className="wrap-anywhere">{authoringSaid.flaw(flaw)}</p>
            </div>
          </li>
        ))}
      </ol>
      <MoreButton rest={rest} more={more} />
      {rest === 0 && total > flaws.length ? (
        <p className="small muted">{words.moreFlaws(format.number(total - flaws.length))}</p>
      ) : null}
    </section>
  );
}
