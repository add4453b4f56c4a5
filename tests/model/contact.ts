/** A time in which the room heard nobody, ended by a hello. */
export type Absence = {
  since: number;
  until: number;
  /** The room died meanwhile, and with it the sockets: it cannot know when they fell silent. */
  acrossCrash: boolean;
};

/** Who was last heard, and when: told from the frames that reached the room, and from nothing that the room says. */
export class Contact {
  /** When anybody was last heard; null: nobody was, or it is not known. */
  since: number | null = null;
  crashed = false;
  /** When a composer was last typed in, and in which life of the room that was heard. */
  typed: { at: number; life: object } | null = null;
  /** When a draft came that may not have been listened to. */
  draftAt = 0;

  hear(at: number): void {
    this.since = Math.max(this.since ?? 0, at);
    this.crashed = false;
  }

  /** `isHeard`: the room listens to what this device writes. */
  draft(at: number, life: object, isHeard: boolean): void {
    this.draftAt = at;
    if (isHeard) this.typed = { at, life };
  }

  /** The absence that a hello at this moment ends. */
  until(at: number): Absence | null {
    const { since, crashed } = this;
    return since === null ? null : { since, until: at, acrossCrash: crashed };
  }

  /** What came before cannot be compared with what comes: the clock jumped, or whether somebody was heard is not known. */
  forget(): void {
    this.since = null;
    this.typed = null;
  }
}
