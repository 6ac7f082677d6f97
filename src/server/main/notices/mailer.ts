/** E-mail through the institution's own server. Nothing of a message is read from files or addresses. */
import { createTransport } from 'nodemailer';
import type { Outcome } from '../../notices/send-due.ts';

export interface MailSettings {
  /** `smtps://user:password@mail.example.gob:465` */
  smtpUrl: string;
  /** `Catálogo de trámites <avisos@example.gob>` */
  from: string;
}

export interface MailMessage {
  id: string;
  to: string;
  subject: string;
  text: string;
  /** Page of one press that ends these messages. */
  optOut: string;
}

export interface Mailer {
  send(message: MailMessage): Promise<Outcome>;
  close(): void;
}

export function createMailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? 'ventanilla.invalid';
  return {
    async send({ id, to, subject, text, optOut }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          // The same at every try, so that a mailbox recognises a repeat.
          messageId: `<${id}@${domain}>`,
          headers: {
            'List-Unsubscribe': `<${optOut}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
            'X-Ventanilla-Id': id,
          },
        });
        return { sent: true };
      } catch (error) {
        return failed(error as { code?: string; responseCode?: number });
      }
    },
    close: () => transport.close(),
  };
}

/** Never what the other side wrote: it may repeat the address. */
function failed({ code, responseCode = 0 }: { code?: string; responseCode?: number }): Outcome {
  if (code === 'EAUTH')
    return { sent: false, reason: 'el servidor de correo no acepta el usuario o la contraseña' };
  if (responseCode >= 500)
    return {
      sent: false,
      reason: `el servidor de correo rechaza el mensaje (${String(responseCode)})`,
      // A mailbox that does not exist will not exist tomorrow.
      final: code === 'EENVELOPE' || code === 'EMESSAGE',
    };
  if (responseCode >= 400)
    return { sent: false, reason: `el servidor de correo pide esperar (${String(responseCode)})` };
  return { sent: false, reason: 'el servidor de correo no contesta' };
}
