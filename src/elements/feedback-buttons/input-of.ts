import type { FeedbackInput } from '../../contract/feedback.ts';

/** What every message of an element says of itself. `version`: of the fiche whose card was seen. */
export function inputOf(
  { code, placement, lang }: { code: string; placement?: string; lang: string },
  kind: FeedbackInput['kind'],
  version: number | undefined,
): FeedbackInput {
  const site = location.hostname || undefined;
  return {
    kind,
    tramite: code,
    version,
    source: { site, element: 'feedback-buttons', placement, lang: lang || undefined },
  };
}
