/** Where the store lies: `--data`, else VENTANILLA_DATA, else `.data`. */
export function dataDirectory(asked: string | undefined): string {
  return asked ?? process.env.VENTANILLA_DATA ?? '.data';
}
