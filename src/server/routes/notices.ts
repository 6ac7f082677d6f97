import { allow } from '../cases/apply-event.ts';
import type { Handlers } from '../handlers.ts';
import { addTarget, listTargets, removeTarget, testTarget } from '../notices/manage-targets.ts';
import { ProblemError } from '../problems.ts';

export const noticeHandlers: Pick<
  Handlers,
  'listNoticeTargets' | 'addNoticeTarget' | 'testNoticeTarget' | 'removeNoticeTarget'
> = {
  async listNoticeTargets(_input, { store, settings }, { officer }) {
    allow(officer.role === 'owner');
    const { institution } = officer;
    return { targets: await listTargets(store.records, { institution, secret: settings.secret }) };
  },

  async addNoticeTarget({ body }, { store, settings, now }, { officer }) {
    allow(officer.role === 'owner');
    if (body.kind === 'webhook' && !body.address.startsWith('https://'))
      throw new ProblemError('datos-no-validos', {
        errors: [{ pointer: '/address', detail: 'Escriba una dirección que empiece con https://.' }],
      });
    const { institution } = officer;
    return addTarget(store, { institution, input: body, secret: settings.secret, now: now() });
  },

  async testNoticeTarget({ id }, { store, now }, { officer }) {
    allow(officer.role === 'owner');
    const { institution } = officer;
    if (!(await testTarget(store, { institution, id, now: now() }))) throw new ProblemError('no-encontrado');
    return { id };
  },

  async removeNoticeTarget({ id }, { store }, { officer }) {
    allow(officer.role === 'owner');
    if (!(await removeTarget(store, officer.institution, id))) throw new ProblemError('no-encontrado');
    return { id };
  },
};
