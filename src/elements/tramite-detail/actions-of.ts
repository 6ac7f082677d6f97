/** The one thing to do next about a variant, named as what it does. Pure. */
import type { Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';

export interface Action {
  kind: 'start_online' | 'appointment' | 'phone';
  href: string;
  label: string;
  /** Leads to a site other than the page's. */
  external: boolean;
}

/** The first is the primary one. `origin` is that of the host page. */
export function actionsOf(variant: Variant, words: FicheTranslator, origin: string): Action[] {
  const { appointment, channels } = variant;
  const actions: Action[] = [];
  const online = onlineChannel(variant);
  if (online?.url) actions.push(web('start_online', online.url, words.t('detail.action.start'), origin));
  if (appointment?.url)
    actions.push(web('appointment', appointment.url, words.t('detail.action.appointment'), origin));
  else if (appointment?.phone) actions.push(call('appointment', appointment.phone));
  const line = channels.find(({ kind, phone }) => kind === 'phone' && phone)?.phone;
  if (line && line !== appointment?.phone) actions.push(call('phone', line));
  return actions;

  function call(kind: Action['kind'], number: string): Action {
    const key = kind === 'appointment' ? 'detail.action.appointment_phone' : 'offices.call';
    const href = `tel:${number.replace(/[^\d+]/g, '')}`;
    return { kind, href, label: words.t(key, { number }), external: false };
  }
}

/** True when it can be begun on a screen, with an address or without. */
export function isOnline(variant: Variant): boolean {
  return onlineChannel(variant) !== undefined;
}

function onlineChannel({ channels }: Variant): Variant['channels'][number] | undefined {
  const online = channels.filter(
    ({ kind, url }) => kind === 'online' || kind === 'app' || (kind === 'mixed' && url !== undefined),
  );
  return online.find(({ url }) => url !== undefined) ?? online[0];
}

function web(kind: Action['kind'], href: string, label: string, origin: string): Action {
  return { kind, href, label, external: new URL(href).origin !== origin };
}
