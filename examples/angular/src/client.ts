import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { InstitutionPage } from './institution-page.ts';

await bootstrapApplication(InstitutionPage, { providers: [provideClientHydration()] });
