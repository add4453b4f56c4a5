/** Someone who uses the app over HTTP, as `curl` with a cookie jar would. */
export type Person = {
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  cookies: () => string;
};

/** Signs in with the local identity provider, which needs no page where the address is given beforehand. */
export async function signIn(url: string, email: string): Promise<Person> {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (address: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("cookie", cookies());
    headers.set("origin", url);
    const response = await fetch(address, { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  let next: string | null = `${url}/api/auth/google?login_hint=${encodeURIComponent(email)}`;
  for (let hops = 0; next && hops < 10; hops++) {
    const response: Response = await send(next);
    await response.arrayBuffer();
    const location: string | null = response.headers.get("location");
    if (!location && !response.ok) throw new Error(`${next} answered ${response.status}`);
    next = location && new URL(location, next).href;
  }
  return { fetch: (path, init) => send(`${url}${path}`, init), cookies };
}
