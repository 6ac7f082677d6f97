import type { FicheTranslator } from '../../i18n/translator.ts';

const NAMES: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'image/jpeg': 'JPG',
  'text/html': 'HTML',
};

/** `PDF` of `application/pdf`; the last part of what has no name of its own. */
export function fileKind(type: string): string {
  return NAMES[type] ?? (type.split(/[/.]/).at(-1) ?? type).toUpperCase();
}

/** `240 KB`, `1.4 MB` */
export function fileSize(bytes: number, words: FicheTranslator): string {
  return bytes >= 1_000_000
    ? `${words.number(Math.round(bytes / 100_000) / 10)} MB`
    : `${words.number(Math.max(1, Math.round(bytes / 1000)))} KB`;
}

/** «Archivo PDF o JPG de hasta 5 MB» */
export function describeFormat(
  { types, maxMb }: { types: readonly string[]; maxMb?: number | undefined },
  words: FicheTranslator,
): string {
  const kinds = types.map(fileKind).join(', ');
  return maxMb === undefined
    ? words.t('fiche.file', { types: kinds })
    : words.t('fiche.file.limit', { types: kinds, limit: maxMb });
}
