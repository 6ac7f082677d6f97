import { contacts, keepContact } from '../notices/contacts.ts';
import type { Handlers } from '../handlers.ts';
import { eraseFeedback } from '../privacy/erase-feedback.ts';
import { ownFeedback } from './feedback.ts';

export const privacyHandlers: Pick<Handlers, 'keepContact' | 'eraseFeedback'> = {
  async keepContact({ body }, services, { caller }) {
    const { folio } = await ownFeedback(body, services, caller);
    const { email } = body;
    const { settings, now, store } = services;
    if (email === undefined) {
      await store.write((records) => records.remove(contacts, folio));
      return { folio };
    }
    const until = await store.write((records) =>
      keepContact(records, { folio, email, secret: settings.secret, now: now() }),
    );
    return { folio, until };
  },

  async eraseFeedback({ body }, services, { caller }) {
    const { folio } = await ownFeedback(body, services, caller);
    await services.store.write((records) => eraseFeedback(records, folio, services.now()));
    return { folio, erased: true };
  },
};
