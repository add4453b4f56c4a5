import type { DocumentLanguage } from "../document-language.ts";
import { applyChanges } from "../room/code.ts";
import type { Phase } from "../room/event.ts";
import type { ReplayEvent } from "./replay.ts";

/** How things stood after so many events. What only grows, the conversation and the runs, is counted by its place instead. */
export type Standing = {
  /** Number of the question; 0 before the first. */
  round: number;
  phase: Phase | null;
  status: "running" | "paused" | "interrupted" | "over";
  open: boolean;
  language: DocumentLanguage;
  /** The documents of the question; null where work is not shown. */
  texts: Record<DocumentLanguage, string> | null;
  /** The last change of a document. */
  edit: { language: DocumentLanguage; place: number } | null;
  /** The question's last run: where it was asked for and, once it was, judged. */
  run: { run: number; asked: number; judged: number | null } | null;
};

export const BEGINNING: Standing = {
  round: 0,
  phase: null,
  status: "running",
  open: false,
  language: "markdown",
  texts: null,
  edit: null,
  run: null,
};

/** Events between two kept standings: no more than these are folded for a leap. */
const KEPT_EVERY = 128;

/** Finds how things stood at any place of a long interview without going through all of it again. */
export class Seeker {
  readonly #events: readonly ReplayEvent[];
  /** After 0, 128, 256, … events. They share all that did not change between them. */
  readonly #kept: Standing[] = [BEGINNING];
  #last = { count: 0, standing: BEGINNING };

  constructor(events: readonly ReplayEvent[]) {
    this.#events = events;
  }

  /** Goes on with what is kept by up to so many events; false once all of it is there. */
  prepare(events: number): boolean {
    const done = (this.#kept.length - 1) * KEPT_EVERY;
    const last = this.#last;
    this.after(done + events);
    this.#last = last;
    return done + events < this.#events.length;
  }

  /** After the first `count` events. */
  after(count: number): Standing {
    const wanted = Math.max(0, Math.min(count, this.#events.length));
    const kept = Math.min(Math.floor(wanted / KEPT_EVERY), this.#kept.length - 1);
    let [at, standing] = [kept * KEPT_EVERY, this.#kept[kept] ?? BEGINNING];
    if (this.#last.count <= wanted && this.#last.count > at)
      ({ count: at, standing } = { count: this.#last.count, standing: this.#last.standing });
    for (; at < wanted; ) {
      standing = next(standing, this.#events[at]!, at);
      at += 1;
      if (at % KEPT_EVERY === 0) this.#kept[at / KEPT_EVERY] ??= standing;
    }
    this.#last = { count: wanted, standing };
    return standing;
  }
}

/** What an event, at its place, makes of a standing. */
export function next(standing: Standing, event: ReplayEvent, place: number): Standing {
  switch (event.kind) {
    case "round":
      return {
        ...BEGINNING,
        status: standing.status,
        round: event.round,
        phase: event.phase,
        open: true,
        language: event.work?.language ?? "markdown",
        texts: event.work?.code ?? null,
      };
    case "phase":
      return { ...standing, phase: event.phase };
    case "edited":
      return edited(standing, event, place);
    case "language":
      return { ...standing, language: event.language };
    case "run":
      return { ...standing, run: { run: event.run, asked: place, judged: null } };
    case "judged":
      return standing.run?.run === event.run
        ? { ...standing, run: { ...standing.run, judged: place } }
        : standing;
    case "paused":
      return { ...standing, status: "paused" };
    case "interrupted":
      return { ...standing, status: "interrupted" };
    case "resumed":
    case "returned":
      return { ...standing, status: "running" };
    case "closed":
      return { ...standing, open: false };
    case "ended":
      return { ...standing, status: "over", open: false };
    case "said":
    case "warned":
    case "time-up":
      return standing;
    default:
      return event satisfies never;
  }
}

function edited(
  standing: Standing,
  { language, changes }: Extract<ReplayEvent, { kind: "edited" }>,
  place: number,
): Standing {
  const { texts } = standing;
  if (!texts) return standing;
  const applied = applyChanges(texts[language], changes);
  if (!applied.ok) return standing;
  return { ...standing, texts: { ...texts, [language]: applied.text }, edit: { language, place } };
}
