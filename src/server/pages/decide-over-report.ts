import { mailAddress } from '../../contract/notice-target.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import type { Call } from '../handlers.ts';
import { ProblemError } from '../problems.ts';
import { feedbackHandlers } from '../routes/feedback.ts';
import { privacyHandlers } from '../routes/privacy.ts';
import type { Services } from '../services.ts';
import { ownReportTexts, type Said } from './own-report-forms.ts';

/**
 * Does what the pressed form of the page of a report asks for, and gives what to say about it; undefined when nothing was
 * pressed. Rejects as `trackFeedback` does when folio and code belong to nobody.
 */
export async function decideOverReport(
  sent: URLSearchParams,
  body: FolioCredentials,
  services: Services,
  call: Call,
  lang: string,
): Promise<Said | undefined> {
  const t = ownReportTexts(lang);
  const pressed = (name: string) => sent.get(name) === 'si';
  if (pressed('retirar')) {
    await feedbackHandlers.withdrawFeedback({ body }, services, call);
    return undefined;
  }
  if (pressed('borrar')) {
    const { kept } = await privacyHandlers.eraseFeedback({ body }, services, call);
    return { text: kept?.text ?? t.erased };
  }
  if (pressed('quitar-correo')) {
    await privacyHandlers.keepContact({ body }, services, call);
    return { text: t.mailRemoved };
  }
  const typed = sent.get('correo')?.trim();
  if (typed === undefined) return undefined;
  const email = mailAddress.safeParse(typed);
  if (!email.success) return { text: t.mailWrong, mail: typed.slice(0, 254) };
  try {
    await privacyHandlers.keepContact({ body: { ...body, email: email.data } }, services, call);
    // The page says until when, where the form was.
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.slug !== 'sin-avisos-por-correo') throw error;
    return { text: t.mailOff };
  }
}
