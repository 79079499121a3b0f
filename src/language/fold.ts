/** The text without accents: `Erdoğan` and `Erdogan` are one word to phrases and names. */
export function foldAccents(text: string): string {
  return /^[\x00-\x7F]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/Ø/g, 'O').replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ß/g, 'ss')
}
