import type { Delivery } from './deliveries.ts';
import { sentenceOf, titleOf, type Names } from './notice-words.ts';

export interface Mail {
  subject: string;
  text: string;
}

export interface MailFacts {
  names: Names;
  /** Name of the catalogue. */
  site: string;
  /** Address of the catalogue without a slash at the end. */
  publicUrl: string;
  /** Page that ends these messages with one press. */
  optOut: string;
  /** Page that begins them; of a message that asks for it. */
  confirm: string;
}

/** One message in plain text: what happened, where to look, why it came, and how it ends. */
export function writeMail(delivery: Delivery, facts: MailFacts): Mail {
  const { purpose, to, institution } = delivery;
  const name = facts.names.institution(institution);
  if (purpose === 'confirm')
    return mail(`Confirme los avisos de ${name}`, [
      `Alguien de ${name} anotó esta dirección para recibir los avisos de sus trámites en ${facts.site}.`,
      `Si usted los quiere recibir, abra esta página y presione el botón:\n${facts.confirm}`,
      'Si no, no haga nada: no le escribiremos más.',
    ]);
  if (purpose === 'test')
    return mail(`Prueba de los avisos de ${name}`, [
      `Este mensaje de prueba muestra que los avisos de ${name} llegan a esta dirección.`,
      ending(delivery, facts),
    ]);
  const said = delivery.events.map((event) =>
    [sentenceOf(event, facts.names), ...addressOf(event.tramite, facts)].join('\n'),
  );
  const [first] = delivery.events;
  const subject =
    delivery.events.length === 1 && first
      ? [titleOf(first), first.tramite === undefined ? name : facts.names.tramite(first.tramite)].join(': ')
      : `${String(delivery.events.length)} avisos de ${name}`;
  const how =
    'contact' in to
      ? [`Para leerla use el folio y el código de acceso de su comprobante:\n${facts.publicUrl}/solicitud`]
      : [];
  return mail(subject, [...said, ...how, ending(delivery, facts)]);
}

const addressOf = (tramite: string | undefined, { publicUrl }: MailFacts) =>
  tramite === undefined ? [] : [`${publicUrl}/t/${tramite}`];

function ending({ id, to, institution }: Delivery, { names, site, optOut }: MailFacts): string {
  const why =
    'contact' in to
      ? `Recibe este mensaje porque dejó esta dirección con el reporte ${to.contact} en ${site}.`
      : `Recibe este mensaje porque esta dirección está anotada para los avisos de ${names.institution(institution)} en ${site}.`;
  return `--\n${why}\nPara no recibir más, abra esta página y presione el botón:\n${optOut}\nNúmero de este aviso: ${id}`;
}

const mail = (subject: string, paragraphs: string[]): Mail => ({
  subject,
  text: `${paragraphs.join('\n\n')}\n`,
});
