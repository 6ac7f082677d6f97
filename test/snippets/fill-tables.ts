/** docs/pegar.md with its tables written anew between their marks, formatted as the project's gate wants it. */
import { format } from 'prettier';
import { placesTable, survivalTable } from './survival.ts';

const TABLES: Record<string, () => string> = { filtros: () => survivalTable(), lugares: placesTable };

export async function fillTables(page: string): Promise<string> {
  const filled = Object.entries(TABLES).reduce((text, [name, table]) => {
    const marks = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!marks.test(text)) throw new Error(`docs/pegar.md has no marks for the table «${name}».`);
    return text.replace(marks, (_all, begin: string, end: string) => `${begin}\n\n${table()}\n\n${end}`);
  }, page);
  return format(filled, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}
