import {
  type FakeOpenAi,
  type FakeRequest,
  promptOf,
  type Script,
  startFakeOpenAi,
} from "../../../local/fake-openai.ts";

export const INTERVIEWER = "scripted-interviewer";
export const EVALUATOR = "scripted-evaluator";

export type ScriptedModel = Pick<FakeOpenAi, "baseUrl"> & {
  /** Turns that were asked for in whose prompt this text stands. */
  asked(text: string): number;
  /** What happens to the next turns in whose prompt this text stands, one each; then it answers plainly. */
  play(text: string, ...scripts: Script[]): void;
  /** How the evaluator answers. */
  evaluation: Script;
  /** Forgets every script. */
  calm(): void;
};

export const PLAIN_REPLY = "That is a clear step. Go on from there.";
export const GRADED: Script = {
  do: "reply",
  text: JSON.stringify({ checks: [], feedback: "You said what you would do and did it." }),
};

/** The interviewer's and the evaluator's model, word by word, as the test wants them. It outlives the Worker. */
export async function startModel(): Promise<ScriptedModel> {
  const scripts = new Map<string, Script[]>();
  const server = await startFakeOpenAi([(request) => scriptFor(request)]);
  const model: ScriptedModel = {
    baseUrl: server.baseUrl,
    asked: (text) =>
      server.requests.filter((request) => isTurn(request) && promptOf(request).includes(text)).length,
    play: (text, ...next) => void scripts.set(text, next),
    evaluation: GRADED,
    calm: () => {
      scripts.clear();
      model.evaluation = GRADED;
    },
  };
  return model;

  function scriptFor(request: FakeRequest): Script {
    if (!isTurn(request)) return model.evaluation;
    const prompt = promptOf(request);
    for (const [text, next] of scripts) {
      const script = prompt.includes(text) && next.shift();
      if (script) return script;
    }
    return { do: "reply", text: PLAIN_REPLY, wordMs: 3 };
  }
}

const isTurn = (request: FakeRequest) => request.model === INTERVIEWER;
