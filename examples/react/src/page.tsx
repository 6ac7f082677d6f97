import { useEffect, useState, useSyncExternalStore } from 'react';
import type {} from 'ventanilla/react';
import { CATALOGUE, TRAMITES } from './catalogue.ts';

export function Page() {
  const [chosen, setChosen] = useState<(typeof TRAMITES)[number]>(TRAMITES[0]);
  const [news, setNews] = useState('');
  const hydrated = useHydrated();

  // After hydration, so that React finds the tags as the server wrote them. Until then people have the links.
  useEffect(() => void import('./elements.ts'), []);

  return (
    <>
      <header className="banner">
        <p>Alcaldía de San Benito</p>
      </header>
      <main>
        <h1>Sus documentos, sin vueltas</h1>
        <p>Vea qué llevar, cuánto cuesta y cuánto tarda antes de salir de casa.</p>

        <h2>Lo que más se pide</h2>
        <ul className="choices">
          {TRAMITES.map((tramite) => (
            <li key={tramite.code}>
              <button type="button" aria-pressed={tramite === chosen} onClick={() => setChosen(tramite)}>
                {tramite.name}
              </button>
            </li>
          ))}
        </ul>
        <div className="split">
          <tramite-card
            code={chosen.code}
            density="summary"
            heading-level={3}
            ontramite-loaded={
              hydrated
                ? ({ code, version }) => setNews(`En pantalla: ${code}, versión ${version}.`)
                : undefined
            }
            ontramite-chosen={hydrated ? ({ code }) => setNews(`Abre la ficha de ${code}.`) : undefined}
          >
            <a href={`${CATALOGUE}/t/${chosen.code}`}>{chosen.name}</a>
          </tramite-card>
          <feedback-buttons
            code={chosen.code}
            placement="pagina-de-inicio"
            heading-level={3}
            onfeedback-given={
              hydrated ? ({ code }) => setNews(`Gracias: quedó guardado su aviso sobre ${code}.`) : undefined
            }
          >
            <a href={`${CATALOGUE}/t/${chosen.code}`}>Opinar sobre: {chosen.name}</a>
          </feedback-buttons>
        </div>
        <p className="news" role="status">
          {news}
        </p>

        <tramite-search limit={5} url-key="none" heading-level={2}>
          <a href={`${CATALOGUE}/buscar`}>Buscar un trámite</a>
        </tramite-search>
      </main>
      <footer className="foot">Los datos son del catálogo nacional de trámites.</footer>
    </>
  );
}

/**
 * React 19 adds no listener to a custom element while it hydrates, only when a listener comes in a later turn
 * (https://github.com/react/react/issues/35446): false in the first turn, true from the second on.
 */
function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
