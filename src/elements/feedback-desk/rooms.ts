/**
 * The rooms of the desk beside its reports, in the order of their buttons. Each comes when somebody opens it. A new one is
 * a class of the kind `Room` in a file of its own, a line here, and its name among the words: `desk.screen.NAME`.
 */
import type { DeskSession as Who } from '../../contract/case.ts';
import type { RoomKind } from './room.ts';

const ROOM_KINDS = {
  demand: { load: async () => (await import('./demand-room.ts')).DemandRoom },
  notices: { load: async () => (await import('./notice-room.ts')).NoticeRoom, ofOwners: true },
} satisfies Record<string, RoomKind>;

export type RoomName = keyof typeof ROOM_KINDS;
/** What can be seen at the desk; a case is one of the reports. */
export type Screen = 'reports' | RoomName;

export const ROOMS: Readonly<Record<RoomName, RoomKind>> = ROOM_KINDS;

/** Those that this person may enter. */
export function screensFor({ role }: Who): Screen[] {
  const rooms = Object.keys(ROOMS) as RoomName[];
  return ['reports', ...rooms.filter((name) => role === 'owner' || !ROOMS[name].ofOwners)];
}
