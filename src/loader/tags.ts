/**
 * The closed list: a tag that is not here is not ours, and we never touch it. One line for each element; `npm run new`
 * adds its own.
 */
export const tags = {
  'catalogue-provider': () => import('../elements/catalogue-provider/catalogue-provider.define.ts'),
  'feedback-buttons': () => import('../elements/feedback-buttons/feedback-buttons.define.ts'),
  'feedback-desk': () => import('../elements/feedback-desk/feedback-desk.define.ts'),
  'office-finder': () => import('../elements/office-finder/office-finder.define.ts'),
  'request-tracker': () => import('../elements/request-tracker/request-tracker.define.ts'),
  'requirements-checklist': () =>
    import('../elements/requirements-checklist/requirements-checklist.define.ts'),
  'satisfaction-survey': () => import('../elements/satisfaction-survey/satisfaction-survey.define.ts'),
  'service-report': () => import('../elements/service-report/service-report.define.ts'),
  'tramite-card': () => import('../elements/tramite-card/tramite-card.define.ts'),
  'tramite-detail': () => import('../elements/tramite-detail/tramite-detail.define.ts'),
  'tramite-directory': () => import('../elements/tramite-directory/tramite-directory.define.ts'),
  'tramite-search': () => import('../elements/tramite-search/tramite-search.define.ts'),
} as const;

export type Tag = keyof typeof tags;
