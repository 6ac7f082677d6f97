/** What is wrong with a CSV, in Spanish, with its line and what to do. `columns` is how many its rows should have. */
import type { CsvError } from 'csv-parse';

export function explainCsvError(error: CsvError, columns?: number): string {
  const { lines } = error as CsvError & { lines?: number };
  const where = lines ? ` cerca de la línea ${lines}` : '';
  const many = columns === undefined ? 'tantas columnas como el encabezado' : `${columns} columnas`;
  const nothing = 'No se importó nada.';
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `Hay comillas que se abren y no se cierran${where}: quizá el archivo está cortado. Cópielo de nuevo, completo. ${nothing}`;
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return `Hay comillas en medio de un texto${where}. Escríbalas dobles ("") y encierre el texto entre comillas. ${nothing}`;
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return `Una fila${where} no tiene ${many}: sobra o falta una coma, o el archivo está cortado. Corríjala y vuelva a intentarlo. ${nothing}`;
    case 'CSV_MAX_RECORD_SIZE':
      return `Una fila${where} es demasiado grande. Revise que no falten comillas. ${nothing}`;
    default:
      return `El archivo no se puede leer como CSV${where}. Guárdelo como «CSV UTF-8» y vuelva a intentarlo. ${nothing}`;
  }
}
