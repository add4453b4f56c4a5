import { load } from "./machine.ts";
import { benchCost } from "./room/cost.ts";
import { benchCrowd } from "./room/crowd.ts";
import { benchExchange } from "./room/exchange.ts";
import { benchReplay } from "./room/replay.ts";
import { Stage } from "./room/stage.ts";
import { benchTokens } from "./room/tokens.ts";

/** The live room on disk: round trips, words, replay and a crowd, each beside a floor in the same runtime; then what an hour costs. */
export async function benchRoom(): Promise<void> {
  const stage = await Stage.start();
  try {
    for (const part of [benchExchange, benchTokens, benchReplay, benchCrowd]) {
      await part(stage);
      console.log(load());
    }
  } finally {
    await stage.close();
  }
  await benchCost();
}
