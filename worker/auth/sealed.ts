/** `value` as text that only the holder of `secret` can have made. It is signed, not hidden. */
export async function seal(value: object, secret: string): Promise<string> {
  const text = toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  const signature = await crypto.subtle.sign("HMAC", await hmacKey(secret), new TextEncoder().encode(text));
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

/** The value of a sealed text, or null when it is not ours. */
export async function unseal(sealed: string, secret: string): Promise<unknown> {
  const [text, signature] = sealed.split(".");
  const bytes = signature ? fromBase64Url(signature) : null;
  if (!text || !bytes) return null;
  const genuine = await crypto.subtle.verify(
    "HMAC",
    await hmacKey(secret),
    bytes,
    new TextEncoder().encode(text),
  );
  const payload = genuine ? fromBase64Url(text) : null;
  return payload && JSON.parse(new TextDecoder().decode(payload));
}

export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return null;
  }
}

const hmacKey = (secret: string) =>
  crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
