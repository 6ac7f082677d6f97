import type { DeskClient } from '../../client/desk/create-desk-client.ts';

/** Asks for the table with the key that is in memory, and gives it to the browser as a file. */
export async function saveTable(desk: DeskClient, name: string): Promise<void> {
  const address = URL.createObjectURL(await desk.table());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
