/** `/reglas-del-conteo`: how a press counts, what is kept, and what is under review. In Spanish, without scripts. */
import { html } from 'hono/html';
import type { BurstView } from '../../contract/burst.ts';
import { localized } from '../../contract/text.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { recentBursts, SHOWN_DAYS } from '../counting/recent-bursts.ts';
import { DOUBLES_EVERY, FREE_A_DAY, HIGHEST_LEVEL } from '../counting/rule.ts';
import type { Services } from '../services.ts';
import { pageAnswer } from './layout.ts';
import type { Html } from './rich-html.ts';

const BUTTONS: Record<BurstView['button'], string> = {
  want_online: 'Quiero este servicio en línea',
  useful: '¿Le sirvió esta página?',
  praise: 'Felicitación',
  report: 'Este servicio no funciona así',
  survey: 'Cuéntenos cómo le fue',
};

export async function countingPage(services: Services): Promise<Answer> {
  const [view, bursts] = await Promise.all([services.view(), recentBursts(services)]);
  return pageAnswer({
    title: 'Reglas del conteo',
    lang: 'es',
    description: 'Cómo se cuenta cada vez que alguien pulsa un botón, qué se guarda y qué no.',
    view,
    main: html`<h1>Reglas del conteo</h1>
      <p class="lead">Cada persona que pulsa un botón cuenta. No la seguimos para saberlo.</p>
      <h2>Cómo cuenta una pulsación</h2>
      <ol>
        <li>
          De cada conexión a internet cuentan sin más las primeras ${FREE_A_DAY} pulsaciones del día en un
          mismo botón de un mismo trámite, si vienen de navegadores distintos.
        </li>
        <li>
          Las siguientes cuentan también. Antes, el navegador hace un pequeño cálculo, que suele tardar uno o
          dos segundos. Usted no tiene que hacer nada: no hay imágenes que reconocer ni letras que copiar.
        </li>
        <li>
          Cada ${DOUBLES_EVERY} pulsaciones de una misma conexión, el cálculo se vuelve el doble de largo,
          hasta ${2 ** HIGHEST_LEVEL} veces. A la medianoche todo empieza de nuevo.
        </li>
        <li>
          Sin JavaScript no hay cálculo: se espera un minuto y se pulsa otra vez. La siguiente persona de la
          misma conexión espera dos, la otra tres.
        </li>
      </ol>
      <p>
        Así cuentan todas las personas que comparten una conexión, como las de un mismo operador de teléfono,
        y un programa que pulsa miles de veces no. Nadie queda fuera.
      </p>
      <h2>Qué se guarda y por cuánto tiempo</h2>
      <ul>
        <li>
          Hasta la medianoche: una marca de la conexión, del navegador, del botón y del trámite juntos. Se
          hace con una clave secreta que cambia cada día y que a la medianoche se destruye. Después nadie
          puede saber de qué conexión era una marca, tampoco nosotros, y las marcas se borran.
        </li>
        <li>Hasta diez minutos: los cálculos ya usados, para que ninguno sirva dos veces.</li>
        <li>Sin plazo: cuántas pulsaciones tiene cada trámite, y cuándo hubo una ráfaga.</li>
      </ul>
      <h2>Qué no se guarda</h2>
      <p>
        Su dirección de internet, su navegador, su nombre. No hay cookies ni un número que la siga a usted. La
        dirección no se escribe en los registros del servidor del catálogo.
      </p>
      <h2>Ráfagas: lo que está en revisión</h2>
      <p>
        Si en cinco minutos llegan muchas más pulsaciones de lo habitual en ese trámite (más de 50, y más de
        cinco veces lo habitual), lo llamamos ráfaga. Cuentan igual, y aquí y en la cuenta pública se ven como
        «en revisión» durante ${SHOWN_DAYS} días. Puede ser una noticia que movió a mucha gente, o un
        programa: el número de redes distintas ayuda a saberlo.
      </p>
      ${burstsHtml(bursts, view)}
      <h2>Lo que esta regla no puede</h2>
      <p>
        Esto es una señal y no una elección. Quien pague el cálculo muchas veces, o tenga muchas conexiones,
        puede sumar pulsaciones: con cada una le cuesta más, y lo que llega así se ve como ráfaga. Una misma
        persona que cambia de red puede contar dos veces.
      </p>`,
  });
}

function burstsHtml(bursts: BurstView[], view: CatalogueView): Html {
  if (bursts.length === 0) return html`<p>Ahora no hay ninguna.</p>`;
  const format = new Intl.DateTimeFormat('es-SV', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: view.catalogue.info.timeZone,
  });
  return html`<ul class="rows">
    ${bursts.map(({ tramite, button, at, count, networks, usual }) => {
      const known = view.tramites.get(tramite);
      return html`<li>
        <p>
          <strong>En revisión.</strong>
          <a href="/t/${tramite}">${known ? localized(known.name, 'es').text : tramite}</a>:
          «${BUTTONS[button]}»
        </p>
        <p class="muted">
          ${format.format(new Date(at))}: en cinco minutos, ${count} pulsaciones desde ${networks}
          ${networks === 1 ? 'red' : 'redes'}; lo habitual era ${usual.toLocaleString('es-SV')}.
        </p>
      </li>`;
    })}
  </ul>`;
}
