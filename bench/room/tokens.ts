import type { ServerMessage } from "../../domain/room/protocol.ts";
import type { Figure } from "../figure.ts";
import { p50, percentile, table } from "../statistics.ts";
import { threeOf, told } from "./figures.ts";
import { type Model, SHORT_REPLY } from "./model.ts";
import type { Stage } from "./stage.ts";
import { begin, command, hello, isEvent, isWelcome, Wire } from "./wire.ts";

/** Long ones for the frames, short ones for the first word. */
const TURNS = [...Array<number>(3).fill(90), ...Array<number>(30).fill(2)];
const WORDS_PER_SECOND = 30;

type Delays = { first: number[]; later: number[] };

/** From the moment a word leaves the model until the device has it. Turns of the floor and of the room alternate. */
export async function benchTokens(stage: Stage): Promise<Figure[]> {
  const { model } = stage;
  const floor: Delays = { first: [], later: [] };
  const room: Delays = { first: [], later: [] };
  const opened = await stage.room();
  const device = await Wire.open(stage.socketOf(opened));
  await device.time(hello("device-one"), isWelcome);
  await begin(device);
  const straight = await Wire.open(stage.floor("tokens", "tokens"));
  try {
    for (const [turn, length] of TURNS.entries()) {
      model.wordMs = 1000 / WORDS_PER_SECOND;
      const words = Array.from({ length }, (_, index) => `w${turn}-${index}.`);
      model.words = () => words;
      await hearAll(
        straight,
        "ask",
        (data) => data === "done",
        (data) => data,
        model,
        floor,
      );
      await hearAll(
        device,
        command("chat", { text: "Tell me." }),
        isEvent("interviewer.replied"),
        said,
        model,
        room,
      );
    }
  } finally {
    Object.assign(model, { wordMs: 0, words: () => SHORT_REPLY });
  }
  console.log(
    `\ntoken delivery, ms from the model's write to the device, at ${WORDS_PER_SECOND} words/s\n${table([
      ["", "p50", "p95", "p99", "samples"],
      ["floor: the model's stream passed on, first word", ...threeOf(floor.first)],
      ["room: first word", ...threeOf(room.first)],
      ["floor: later words", ...threeOf(floor.later)],
      ["room: later words, in frames", ...threeOf(room.later)],
    ])}`,
  );
  const p95 = (samples: number[]) => percentile(samples, 0.95);
  return told([
    { name: "first word after the model's, p50", measured: p50(room.first), floor: p50(floor.first) },
    { name: "later words after the model's, p95", measured: p95(room.later), floor: p95(floor.later) },
  ]);
}

/** The words of a delta, however the frame was cut. */
function said(data: string): string {
  if (!data.startsWith('{"type":"delta"')) return "";
  return (JSON.parse(data) as Extract<ServerMessage, { type: "delta" }>).text;
}

async function hearAll(
  wire: Wire,
  ask: string,
  ended: (data: string) => boolean,
  textOf: (data: string) => string,
  model: Model,
  delays: Delays,
): Promise<void> {
  const stop = wire.listen((data, at) => {
    for (const word of textOf(data).match(/w\d+-\d+\./g) ?? []) {
      const delay = at - model.sentAt.get(word)!;
      (word.endsWith("-0.") ? delays.first : delays.later).push(delay);
    }
  });
  const end = wire.hears(ended);
  wire.send(ask);
  await end;
  stop();
}
