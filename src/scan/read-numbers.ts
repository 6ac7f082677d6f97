/** Numbers of a Spanish text written as words become digits: `veinticinco dólares` → `25 dólares`. Text comes folded. */
const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiun: 21,
  veintiuno: 21,
  veintiuna: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  trescientos: 300,
  cuatrocientos: 400,
  quinientos: 500,
  mil: 1000,
};
const ONE = `(?:${Object.keys(WORDS)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;
const NUMBER = new RegExp(`\\b${ONE}(?: (?:y )?${ONE})*\\b`, 'g');

export function wordsToDigits(folded: string): string {
  return folded.replace(NUMBER, (words) => {
    let sum = 0;
    for (const word of words.split(' ')) {
      const value = WORDS[word];
      if (value === 1000) sum = (sum || 1) * 1000;
      else sum += value ?? 0;
    }
    return String(sum);
  });
}
