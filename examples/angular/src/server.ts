import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { InstitutionPage } from './institution-page.ts';

const providers = [provideServerRendering(), provideClientHydration()];

/** `index.html` with the page in it. */
export async function render(index: string): Promise<string> {
  const bootstrap = (context: BootstrapContext) =>
    bootstrapApplication(InstitutionPage, { providers }, context);
  return renderApplication(bootstrap, { document: index, url: '/' });
}
