/** The loader's closed list, as words: importing it would bring the elements along. A test holds the two together. */
export const OUR_TAGS = [
  'catalogue-provider',
  'feedback-buttons',
  'feedback-desk',
  'office-finder',
  'request-tracker',
  'requirements-checklist',
  'satisfaction-survey',
  'service-report',
  'tramite-card',
  'tramite-detail',
  'tramite-directory',
  'tramite-search',
] as const;

/** Those that show nothing without the code of a trámite. */
export const TAGS_WITH_CODE: readonly string[] = [
  'feedback-buttons',
  'requirements-checklist',
  'satisfaction-survey',
  'tramite-card',
  'tramite-detail',
];
