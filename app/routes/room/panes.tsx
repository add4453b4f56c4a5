import type { ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { room } from "../../strings/room.ts";
import { useMedia } from "./use-media.ts";
import type { News } from "./use-news.ts";

export const PANES = ["problem", "chat", "code", "results"] as const;
export type Pane = (typeof PANES)[number];

type PanesProps = Record<Pane, ReactNode> & { pane: Pane; onPane: (pane: Pane) => void; news: News };

/** The four panes: two columns with draggable splits, or one at a time with tabs on a narrow screen. */
export function Panes(props: PanesProps) {
  const narrow = useMedia("(max-width: 48rem)");
  return narrow ? <OneAtATime {...props} /> : <Columns {...props} />;
}

function Columns({ problem, chat, code, results }: PanesProps) {
  return (
    <main id="main" className="columns" tabIndex={-1}>
      <Split id="columns" orientation="horizontal" label={room.resize.columns} sizes={[43, 57]}>
        <Split id="left" orientation="vertical" label={room.resize.left} sizes={[54, 46]}>
          {problem}
          {chat}
        </Split>
        <Split id="right" orientation="vertical" label={room.resize.right} sizes={[60, 40]}>
          {code}
          {results}
        </Split>
      </Split>
    </main>
  );
}

type SplitProps = {
  id: string;
  orientation: "horizontal" | "vertical";
  label: string;
  sizes: [number, number];
  children: [ReactNode, ReactNode];
};

/** Two panes with a separator that drags and listens to the arrow keys; where it stood is remembered on this device. */
function Split({ id, orientation, label, sizes, children }: SplitProps) {
  const layout = useDefaultLayout({ id: `mockingbird:${id}`, storage: localStorage });
  return (
    <Group id={id} orientation={orientation} className="split-group" {...layout}>
      <Panel id={`${id}-a`} defaultSize={`${sizes[0]}%`} minSize="20%">
        {children[0]}
      </Panel>
      <Separator className={orientation === "horizontal" ? "split" : "split across"} aria-label={label} />
      <Panel id={`${id}-b`} defaultSize={`${sizes[1]}%`} minSize="20%">
        {children[1]}
      </Panel>
    </Group>
  );
}

/** All four stay mounted, so that a draft, a scroll position or a cursor is where it was left. */
function OneAtATime(props: PanesProps) {
  const { pane, onPane, news } = props;
  return (
    <>
      <main id="main" className="single" tabIndex={-1}>
        {PANES.map((name) => (
          <div key={name} hidden={name !== pane} className="single-pane">
            {props[name]}
          </div>
        ))}
      </main>
      <nav className="tabs pane-tabs" aria-label={room.panes.label}>
        {PANES.map((name) => (
          <button
            key={name}
            type="button"
            className="tab"
            aria-current={name === pane ? "true" : undefined}
            onClick={() => onPane(name)}
          >
            {room.panes[name]}
            {news[name] > 0 ? (
              <span className="badge accent">
                {news[name]} <span className="sr">{room.panes.new}</span>
              </span>
            ) : null}
          </button>
        ))}
      </nav>
    </>
  );
}
