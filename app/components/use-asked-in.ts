import { type RefObject, useEffect } from "react";

/**
 * Keeps a form of filters at what the address asks for, by the names of its controls: they are the browser's own and would go on
 * showing what was chosen last. The focus stays where it is, and so do words that are being typed.
 */
export function useAskedIn(form: RefObject<HTMLFormElement | null>, asked: Record<string, string>): void {
  const told = JSON.stringify(asked);
  useEffect(() => {
    for (const [name, value] of Object.entries(JSON.parse(told) as Record<string, string>)) {
      const control = form.current?.elements.namedItem(name);
      const isTyped = control instanceof HTMLInputElement && control === document.activeElement;
      if (control && "value" in control && !isTyped) control.value = value;
    }
  }, [form, told]);
}
