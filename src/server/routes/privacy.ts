import { contacts, keepContact } from '../notices/contacts.ts';
import type { Handlers } from '../handlers.ts';
import { eraseFeedback } from '../privacy/erase-feedback.ts';
import { ProblemError } from '../problems.ts';
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
    if (!settings.sendsMail) throw new ProblemError('sin-avisos-por-correo');
    const until = await store.write((records) =>
      keepContact(records, { folio, email, secret: settings.secret, now: now() }),
    );
    return { folio, until };
  },

  async eraseFeedback({ body }, services, { caller }) {
    const { folio } = await ownFeedback(body, services, caller);
    const { store, now, view } = services;
    const erased = await store.write((records) => eraseFeedback(records, folio, now()));
    if (erased?.keptUntil === undefined) return { folio, erased: true };
    const { timeZone } = (await view()).catalogue.info;
    const until = new Intl.DateTimeFormat('es-SV', { dateStyle: 'long', timeZone });
    return {
      folio,
      erased: false,
      kept: {
        reason: 'threat',
        until: erased.keptUntil,
        text: `Una persona de la institución marcó su comentario como amenaza. Lo que usted escribió se guarda para la autoridad hasta el ${until.format(new Date(erased.keptUntil))} y después se borra. Ya se borraron su correo y lo que se le respondió. La regla está en /politica-de-moderacion.`,
      },
    };
  },
};
