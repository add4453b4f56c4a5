import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { Device } from "../../../domain/room/protocol.ts";
import { currentRound } from "../../../domain/room/state.ts";
import { useAtHand } from "../../components/later.tsx";
import { SpokenIn } from "../../components/spoken-in.ts";
import type { EditorHandle } from "../../editor/code-editor.tsx";
import { Announcements } from "./announcements.tsx";
import { ChatPane } from "./chat-pane.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import { AT_HAND } from "./dialogs-at-hand.ts";
import { EditorPane } from "./editor-pane.tsx";
import { FollowingNotice } from "./following.tsx";
import { editorPane, layoutOf, type Pane } from "./layout.ts";
import { Choosing, Lobby } from "./lobby.tsx";
import { mayWrite } from "./may-act.ts";
import { NotesPane } from "./notes-pane.tsx";
import { Opening } from "./opening.tsx";
import { OverDialog } from "./over-dialog.tsx";
import { Panes } from "./panes.tsx";
import { PausedDialog } from "./pause-dialogs.tsx";
import { ProblemPane } from "./problem-pane.tsx";
import { ResultsPane } from "./results-pane.tsx";
import type { Asking } from "./room-actions.tsx";
import { RoomBar } from "./room-bar.tsx";
import { type Shortcuts, useShortcuts } from "./shortcuts.tsx";
import { useInterview } from "./use-interview.ts";
import { useFreshStart } from "./use-kept-focus.ts";
import { useNews } from "./use-news.ts";

type RoomProps = { interviewId: string; device: Device; wasAway: boolean };

/** The interview, live. Everything shown follows from the room's state and what this person has open. */
export function Room({ interviewId, device, wasAway }: RoomProps) {
  const interview = useInterview(interviewId, device, wasAway);
  const navigate = useNavigate();
  const editor = useRef<EditorHandle | null>(null);
  const composer = useRef<HTMLTextAreaElement | null>(null);
  const [pane, setPane] = useState<Pane>("problem");
  const [shownRun, setShownRun] = useState<string | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { state } = interview.view;
  const round = state ? currentRound(state) : null;
  const news = useNews(interview.view, pane);
  const following = interview.writer !== null;
  const open = state !== null && round !== null && mayWrite(interview, state, round);
  const kind = round?.task.kind ?? "coding";
  const writing = editorPane(kind);

  const act = (type: "run" | "submit") => {
    setShownRun(null);
    if (type === "run") interview.send({ type: "run", customInput: null });
    else interview.send({ type: "submit" });
    setPane("results");
  };
  const focusOn = (target: Pane, focus: () => void) => {
    setPane(target);
    requestAnimationFrame(focus);
  };
  const run = () => open && act("run");
  const submit = () => open && act("submit");
  // What comes after the last hint has a price: it is asked for where that is named.
  const hint = () =>
    open &&
    round.hints.length < round.question.hints_total &&
    interview.send({ type: "hint", index: round.hints.length });
  const toChat = () => focusOn("chat", () => composer.current?.focus());
  const shortcuts: Shortcuts = {
    ...(kind === "coding" && { run, submit }),
    hint,
    chat: toChat,
    ...(writing && { editor: () => focusOn(writing, () => editor.current?.focus()) }),
    pause: () => state?.status === "IN_PROGRESS" && !following && setAsking("pause"),
    list: () => setListOpen(true),
  };
  useShortcuts(shortcuts);
  useAtHand(AT_HAND);
  // A new question is read first, also where only one pane is in sight.
  const roundId = round?.id;
  useEffect(() => {
    if (roundId) setPane("problem");
  }, [roundId]);
  useFreshStart(roundId);
  // What was asked here is for the device that writes now.
  useEffect(() => {
    if (following) setAsking(null);
  }, [following]);
  const toReport = () => navigate(`/interviews/${interviewId}/report`);
  if (!state) return <Opening />;
  if (!round)
    return state.status === "CREATED" ? (
      <Lobby interview={interview} state={state} />
    ) : (
      <Choosing state={state} interview={interview} onReport={toReport} />
    );

  const showRun = (runId: string) => {
    setShownRun(runId);
    setPane("results");
  };
  const shared = { interview, state, round };
  return (
    <SpokenIn.Provider value={state.config.locale}>
      <div className="room" data-still={state.config.accommodations?.text_only || undefined}>
        <div>
          <RoomBar
            {...shared}
            asking={asking}
            onAsk={setAsking}
            shortcutsOpen={listOpen}
            onShortcuts={setListOpen}
          />
          <ConnectionNotice interview={interview} />
          <FollowingNotice interview={interview} />
          <Announcements {...shared} />
        </div>
        <Panes
          layout={layoutOf(kind)}
          pane={pane}
          onPane={setPane}
          news={news}
          contents={{
            problem: <ProblemPane {...shared} onHint={hint} onShowRun={showRun} onChat={toChat} />,
            chat: <ChatPane {...shared} composer={composer} onHint={hint} />,
            code:
              round.language === "markdown" ? null : (
                <EditorPane
                  key={round.id}
                  {...shared}
                  language={round.language}
                  editor={editor}
                  onRun={run}
                  onSubmit={submit}
                />
              ),
            results: (
              <ResultsPane
                key={round.id}
                {...shared}
                shownRun={shownRun}
                onShowLatest={() => setShownRun(null)}
              />
            ),
            notes: <NotesPane key={round.id} {...shared} editor={editor} />,
          }}
        />
        <PausedDialog interview={interview} state={state} onEnd={() => setAsking("end")} />
        <OverDialog interview={interview} state={state} onReport={toReport} />
      </div>
    </SpokenIn.Provider>
  );
}
