import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { api, read, stancesOf } from "../../api.server.ts";
import { Stances } from "../../components/why-asked.tsx";
import { common } from "../../strings/common.ts";
import { room } from "../../strings/room.ts";
import { Opening } from "./opening.tsx";
import { Room } from "./room.tsx";
import { useDevice } from "./use-device.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(room.title(data ? common.kindLong[data.interview.type] : common.app)) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { id } = args.params;
  const [{ interview }, stances] = await Promise.all([
    read(args, api(args).interviews[":id"].$get({ param: { id: id! } })),
    stancesOf(args),
  ]);
  if (interview.status === "COMPLETED" || interview.status === "ABANDONED")
    throw redirect(`/interviews/${id}/report`);
  return { interview, stances };
}

/** What happens in the room comes by its socket; asking the API again would only throw the person out at the end. */
export const shouldRevalidate = () => false;

export default function RoomPage() {
  const { interview, stances } = useLoaderData<typeof loader>();
  const device = useDevice();
  useKeptFocus();
  if (!device) return <Opening />;
  const wasAway = interview.status === "INTERRUPTED";
  return (
    <Stances.Provider value={stances}>
      <Room key={interview.id} interviewId={interview.id} device={device} wasAway={wasAway} />
    </Stances.Provider>
  );
}
