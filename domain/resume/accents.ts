/** The same letters without what stands over them: Spanish in capitals is often written so. */
export const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");
