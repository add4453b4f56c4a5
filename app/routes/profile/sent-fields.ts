import { createContext, useContext } from "react";

/** The fields of a form as they were sent and refused. */
export type SentFields = [name: string, value: string][];

/** Null: there are none, and the fields show what is kept. */
export const Sent = createContext<SentFields | null>(null);

export const sentFields = (form: FormData): SentFields =>
  [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));

/** What fields of a refused form show: what was sent in them, so that nothing typed is lost without scripts either. */
export function useSent() {
  const sent = useContext(Sent);
  return {
    text: (name: string, kept: string): string =>
      sent ? (sent.find(([one]) => one === name)?.[1] ?? "") : kept,
    isOn: (name: string, kept: boolean, value = "on"): boolean =>
      sent ? sent.some(([one, its]) => one === name && its === value) : kept,
  };
}
