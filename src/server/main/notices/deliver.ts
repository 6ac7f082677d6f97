import { localized } from '../../../contract/text.ts';
import type { CatalogueView } from '../../catalogue-view.ts';
import { contacts, openContact } from '../../notices/contacts.ts';
import type { Delivery } from '../../notices/deliveries.ts';
import { pressToken, type Press } from '../../notices/press-token.ts';
import type { Outcome } from '../../notices/send-due.ts';
import { noticeTargets, openDestination } from '../../notices/targets.ts';
import { writeMail } from '../../notices/write-mail.ts';
import { writeWebhook } from '../../notices/write-webhook.ts';
import type { Store } from '../../store.ts';
import type { Mailer } from './mailer.ts';
import { postWebhook, type WebhookGuard } from './post-webhook.ts';

export interface DeliverOptions {
  store: Pick<Store, 'records'>;
  secret: string;
  publicUrl: string;
  view: () => Promise<CatalogueView>;
  /** Absent = this server sends no e-mail. */
  mailer?: Mailer;
  guard: WebhookGuard;
  now: () => Date;
}

const FORGOTTEN: Outcome = { sent: false, reason: 'ya no hay a quién enviarlo', final: true };

/** One try of one message. */
export async function deliver(delivery: Delivery, options: DeliverOptions): Promise<Outcome> {
  const { store, secret, guard, now } = options;
  const { to } = delivery;
  if ('contact' in to) {
    const contact = await store.records.get(contacts, to.contact);
    if (!contact) return FORGOTTEN;
    return mail(delivery, await openContact(secret, contact), { does: 'end', ...to }, options);
  }
  const target = await store.records.get(noticeTargets, to.target);
  if (!target || (target.stopped !== undefined && delivery.purpose === 'notice')) return FORGOTTEN;
  const { address, secret: key = '' } = await openDestination(secret, target);
  if (target.kind === 'email') return mail(delivery, address, { does: 'end', ...to }, options);
  return postWebhook({ id: delivery.id, address, secret: key, body: writeWebhook(delivery) }, guard, now());
}

async function mail(
  delivery: Delivery,
  address: string,
  end: Press,
  { mailer, secret, publicUrl, view }: DeliverOptions,
): Promise<Outcome> {
  if (!mailer || publicUrl === '')
    return {
      sent: false,
      reason:
        'falta decir el servidor de correo o la dirección del catálogo (VENTANILLA_SMTP_URL, VENTANILLA_URL)',
    };
  const { institutions, tramites, catalogue } = await view();
  const optOut = `${publicUrl}/avisos/baja?t=${await pressToken(secret, end)}`;
  const begin: Press | undefined = 'target' in end ? { does: 'begin', target: end.target } : undefined;
  const name = (named: { name: { es: string } } | undefined, code: string) => named?.name.es ?? code;
  const { subject, text } = writeMail(delivery, {
    names: {
      institution: (code) => name(institutions.get(code), code),
      tramite: (code) => name(tramites.get(code), code),
    },
    site: localized(catalogue.info.title, 'es').text,
    publicUrl,
    optOut,
    confirm: begin ? `${publicUrl}/avisos/confirmar?t=${await pressToken(secret, begin)}` : '',
  });
  return mailer.send({ id: delivery.id, to: address, subject, text, optOut });
}
