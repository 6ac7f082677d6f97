import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { FeedbackGivenEvent, TramiteChosenEvent, TramiteLoadedEvent } from 'ventanilla';
import { CATALOGUE, TRAMITES } from './catalogue.ts';

@Component({
  selector: 'institution-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <header class="banner">
      <p>Alcaldía de San Benito</p>
    </header>
    <main>
      <h1>Sus documentos, sin vueltas</h1>
      <p>Vea qué llevar, cuánto cuesta y cuánto tarda antes de salir de casa.</p>

      <h2>Lo que más se pide</h2>
      <ul class="choices">
        @for (tramite of tramites; track tramite.code) {
          <li>
            <button type="button" [attr.aria-pressed]="tramite === chosen()" (click)="chosen.set(tramite)">
              {{ tramite.name }}
            </button>
          </li>
        }
      </ul>
      <div class="split">
        <tramite-card
          [attr.code]="chosen().code"
          density="summary"
          heading-level="3"
          (tramite-loaded)="onLoaded($event)"
          (tramite-chosen)="onChosen($event)"
        >
          <a [href]="catalogue + '/t/' + chosen().code">{{ chosen().name }}</a>
        </tramite-card>
        <feedback-buttons
          [attr.code]="chosen().code"
          placement="pagina-de-inicio"
          heading-level="3"
          (feedback-given)="onFeedback($event)"
        >
          <a [href]="catalogue + '/t/' + chosen().code">Opinar sobre: {{ chosen().name }}</a>
        </feedback-buttons>
      </div>
      <p class="news" role="status">{{ news() }}</p>

      <tramite-search limit="5" url-key="none" heading-level="2">
        <a [href]="catalogue + '/buscar'">Buscar un trámite</a>
      </tramite-search>
    </main>
    <footer class="foot">Los datos son del catálogo nacional de trámites.</footer>
  `,
})
export class InstitutionPage {
  readonly catalogue = CATALOGUE;
  readonly tramites = TRAMITES;
  readonly chosen = signal<(typeof TRAMITES)[number]>(TRAMITES[0]);
  readonly news = signal('');

  constructor() {
    // In the browser only, after hydration. [attr.code] and not [code]: the server can only write attributes.
    afterNextRender(() => import('./elements.ts'));
  }

  onLoaded({ code, version }: TramiteLoadedEvent): void {
    this.news.set(`En pantalla: ${code}, versión ${version}.`);
  }

  onChosen({ code }: TramiteChosenEvent): void {
    this.news.set(`Abre la ficha de ${code}.`);
  }

  onFeedback({ code }: FeedbackGivenEvent): void {
    this.news.set(`Gracias: quedó guardado su aviso sobre ${code}.`);
  }
}
