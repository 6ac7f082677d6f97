/** The views that a page asks for by name: a page with the ordinary one has none of their code. */
export { rankingView as ranking } from './ranking-view.ts';
export { trendView as trend } from './trend-view.ts';
