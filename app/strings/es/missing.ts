import type { missing as english } from "../missing.ts";

export const missing: typeof english = {
  part: "No se ha podido cargar una parte de esta página.",
  editor: "No se ha podido cargar el editor. Lo que escribiste antes está a salvo.",
  again: "Volver a cargar la página",
  offline: "Estás sin conexión: vuelve a cargar la página cuando vuelva la red.",
};
