/** Small letters without accents: many write Spanish so. */
export const unaccented = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
