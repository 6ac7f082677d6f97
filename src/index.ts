/** Classes, events, client and types. No side effects: importing this registers nothing. */
export {
  createCatalogueClient,
  type Answer,
  type CardAnswer,
  type CatalogueClient,
  type ClientOptions,
} from './client/create-catalogue-client.ts';
export {
  CatalogueError,
  NoAnswer,
  NotFound,
  Refused,
  ServerInTrouble,
  UnexpectedAnswer,
  type FailureReason,
} from './client/errors.ts';
export type { Theme } from './context/appearance.ts';
export { configure } from './context/configure.ts';
export type { PageSettings } from './context/page.ts';
export { CatalogueProviderElement as CatalogueProvider } from './elements/catalogue-provider/catalogue-provider.ts';
export { FeedbackButtonsElement as FeedbackButtons } from './elements/feedback-buttons/feedback-buttons.ts';
export { FeedbackGivenEvent } from './elements/feedback-buttons/feedback-buttons.events.ts';
export { FeedbackDeskElement as FeedbackDesk } from './elements/feedback-desk/feedback-desk.ts';
export { DeskActedEvent, DeskSessionEvent } from './elements/feedback-desk/feedback-desk.events.ts';
export { OfficeFinderElement as OfficeFinder } from './elements/office-finder/office-finder.ts';
export { OfficesFilteredEvent, OfficesLoadedEvent } from './elements/office-finder/office-finder.events.ts';
export { RequestTrackerElement as RequestTracker } from './elements/request-tracker/request-tracker.ts';
export { RequestTrackedEvent } from './elements/request-tracker/request-tracker.events.ts';
export { RequirementsChecklistElement as RequirementsChecklist } from './elements/requirements-checklist/requirements-checklist.ts';
export { RequirementReportedEvent } from './elements/requirements-checklist/asked.events.ts';
export {
  RequirementsChecklistErasedEvent,
  RequirementsChecklistSavedEvent,
} from './elements/requirements-checklist/kept.events.ts';
export { RequirementsChecklistLoadedEvent } from './elements/requirements-checklist/requirements-checklist.events.ts';
export { SatisfactionSurveyElement as SatisfactionSurvey } from './elements/satisfaction-survey/satisfaction-survey.ts';
export { SurveyAnsweredEvent } from './elements/satisfaction-survey/satisfaction-survey.events.ts';
export { ServiceReportElement as ServiceReport } from './elements/service-report/service-report.ts';
export { ServiceReportLoadedEvent } from './elements/service-report/service-report.events.ts';
export { TramiteCardElement as TramiteCard } from './elements/tramite-card/tramite-card.ts';
export {
  TramiteActionEvent,
  TramiteChosenEvent,
  TramiteFailedEvent,
  TramiteLoadedEvent,
} from './elements/tramite-card/tramite-card.events.ts';
export { TramiteDetailElement as TramiteDetail } from './elements/tramite-detail/tramite-detail.ts';
export { TramiteSectionOpenedEvent } from './elements/tramite-detail/section-opened.events.ts';
export {
  TramiteDetailLoadedEvent,
  TramiteVariantChosenEvent,
} from './elements/tramite-detail/tramite-detail.events.ts';
export { TramiteDirectoryElement as TramiteDirectory } from './elements/tramite-directory/tramite-directory.ts';
export {
  DirectoryLoadedEvent,
  DirectoryOpenedEvent,
} from './elements/tramite-directory/tramite-directory.events.ts';
export { TramiteSearchElement as TramiteSearch } from './elements/tramite-search/tramite-search.ts';
export { TramiteSearchedEvent } from './elements/tramite-search/tramite-search.events.ts';
export type { Directory } from './contract/directory.ts';
export type { Fiche } from './contract/fiche.ts';
export type { OfficeList } from './contract/office-list.ts';
export type { TramiteCard as TramiteCardData, CardBatch } from './contract/card.ts';
export type { Tramite } from './contract/tramite.ts';
export type { SearchAnswer, SearchQuery } from './contract/search.ts';
export type { FeedbackCounts, FeedbackInput, FeedbackReceipt } from './contract/feedback.ts';
export type { RequestView } from './contract/request.ts';
export type { ServiceReport as ServiceReportData } from './contract/report.ts';
