import { createContext, useContext } from "react";

/** The nonce of this response's content security policy; empty in the browser, which never shows nonces to scripts. */
export const NonceContext = createContext("");
export const useNonce = () => useContext(NonceContext);
