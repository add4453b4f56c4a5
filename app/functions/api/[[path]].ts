/** Hands /api to the Worker, WebSocket upgrades too, without a network hop. */
export const onRequest: PagesFunction<{ API: Fetcher }> = ({ env, request }) => env.API.fetch(request);
