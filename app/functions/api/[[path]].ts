import { identified } from "../page-log.ts";

/** Hands /api to the Worker, WebSocket upgrades too, without a network hop. */
export const onRequest: PagesFunction<{ API: Fetcher }> = ({ env, request }) =>
  env.API.fetch(identified(request as unknown as Request) as unknown as typeof request);
