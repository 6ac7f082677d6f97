import { allow } from '../cases/apply-event.ts';
import { staffMembers, toStaffView, type StaffMember } from '../cases/staff-records.ts';
import { sha256Hex } from '../content-hash.ts';
import type { Handlers } from '../handlers.ts';
import { ProblemError } from '../problems.ts';

/** Who attends at an institution's desk: its owner gives, changes and ends access. */
export const staffHandlers: Pick<Handlers, 'listStaff' | 'addStaff' | 'changeStaff'> = {
  async listStaff(_input, { store }, { officer }) {
    allow(officer.role === 'owner');
    const prefix = `${officer.institution} `;
    const members = await store.records.list(staffMembers, { index: 'institution', prefix });
    return { staff: members.map(toStaffView) };
  },

  async addStaff({ body }, { store, now }, { officer, idempotent }) {
    allow(officer.role === 'owner');
    const before = await idempotent.kept<{ id: string }>();
    const id = before?.id ?? crypto.randomUUID();
    const key = await idempotent.secretKey(id);
    if (!before) {
      const { institution } = officer;
      const createdAt = now().toISOString();
      const member: StaffMember = { ...body, id, institution, createdAt, keyHash: await sha256Hex(key) };
      const isNew = await store.write(async (records) => {
        if (!(await records.take(idempotent.keep(201, { id })))) return false;
        await records.put(staffMembers, member);
        return true;
      });
      if (isNew) return { staff: toStaffView(member), key };
    }
    // The same key again, or twice at once: the first one won, and both get what it made.
    const won = before?.id ?? (await idempotent.kept<{ id: string }>())?.id ?? '';
    const kept = await store.records.get(staffMembers, won);
    if (!kept) throw new ProblemError('persona-no-encontrada');
    return { staff: toStaffView(kept), key: await idempotent.secretKey(won) };
  },

  async changeStaff({ id, body }, { store, now }, { officer }) {
    allow(officer.role === 'owner');
    return store.write(async (records) => {
      const member = await records.get(staffMembers, id);
      if (member?.institution !== officer.institution) throw new ProblemError('persona-no-encontrada');
      const { endedAt, ...rest } = member;
      const isEnded = body.ended ?? endedAt !== undefined;
      const changed: StaffMember = {
        ...rest,
        role: body.role ?? member.role,
        ...(body.unit !== undefined && { unit: body.unit }),
        ...(isEnded && { endedAt: endedAt ?? now().toISOString() }),
      };
      await records.put(staffMembers, changed);
      return toStaffView(changed);
    });
  },
};
