/** Whether the visitor's browser has been told to save data: it says so in the header `Save-Data` too. */
export function savesData(): boolean | undefined {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}
