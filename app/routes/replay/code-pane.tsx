import type { DocumentLanguage } from "../../../domain/document-language.ts";
import { later } from "../../components/later.tsx";
import { PartMissing } from "../../components/part-missing.tsx";
import { common } from "../../strings/common.ts";
import { replay as words } from "../../strings/replay.ts";
import { room } from "../../strings/room.ts";
import type { CodeViewProps } from "./code-view.tsx";
import type { Player } from "./player.ts";
import { useWatched } from "./use-watched.ts";

const CodeView = later<CodeViewProps>(async () => (await import("./code-view.tsx")).CodeView, {
  coming: () => <p className="muted pad small">{room.editor.loading}</p>,
  without: PartMissing,
});

/** The document as it grew: code in the language chosen, or the notes of a design. */
export function CodePane({ player }: { player: Player }) {
  const round = useWatched(player, () => (player.standing().texts ? player.standing().round : 0));
  const language = useWatched(player, () => player.standing().language) as DocumentLanguage;
  return (
    <section className="pane replay-pane-code" aria-label={words.panes.code}>
      <h2 className="pane-head small">
        {words.panes.code} <span className="muted">{round > 0 ? common.language[language] : ""}</span>
      </h2>
      <div className="scroll">
        {round > 0 ? (
          <CodeView key={`${round}${language}`} player={player} round={round} language={language} />
        ) : (
          <p className="muted pad">{words.nothingYet}</p>
        )}
      </div>
    </section>
  );
}
