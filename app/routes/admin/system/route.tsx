import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { RefreshCw } from "lucide-react";
import { api, read } from "../../../api.server.ts";
import { PageHead } from "../../../components/page.tsx";
import { useFormat } from "../../../format.ts";
import { common } from "../../../strings/common.ts";
import { operations } from "../../../strings/operations.ts";
import { nothingToDo } from "../administrators.server.ts";
import { Checks } from "./checks.tsx";
import { JobsCard } from "./jobs-card.tsx";
import { ModelsCard } from "./models-card.tsx";
import { PartsCard } from "./parts-card.tsx";
import { RoomsBehind } from "./rooms-behind.tsx";
import { RunnerCard } from "./runner-card.tsx";
import "./system.css";

export const meta: MetaFunction = () => [{ title: common.title(operations.title) }];

/** For administrators; for others the API has nothing here, and so has the page. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get("window");
  const query = { window: asked === "day" ? "day" : "hour" } as const;
  const seen = await read(args, api(args).admin.system.$get({ query }));
  return { ...seen, now: Date.now() };
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

export default function OperationsPage() {
  const { checks, parts, runner, rooms, jobs, models, now } = useLoaderData<typeof loader>();
  const format = useFormat();
  const { revalidate, state } = useRevalidator();
  const looking = state !== "idle";
  return (
    <>
      <PageHead title={operations.title} lead={`${operations.lead} ${operations.at(format.time(now))}`}>
        <button type="button" className="btn" aria-disabled={looking} onClick={() => looking || revalidate()}>
          <RefreshCw className={looking ? "icon spin" : "icon"} aria-hidden />
          {operations.again}
        </button>
      </PageHead>
      <div className="stack gap-6">
        <Checks checks={checks} />
        <PartsCard parts={parts} />
        <RoomsBehind rooms={rooms} now={now} />
        <RunnerCard runner={runner} />
        <JobsCard jobs={jobs} />
        <ModelsCard models={models} />
      </div>
    </>
  );
}
