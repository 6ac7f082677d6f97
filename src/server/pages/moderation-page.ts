/** The policy of moderation and the protocol for threats, as every institution that uses the desk applies them. */
import { html } from 'hono/html';
import { MODERATION_REASONS, type ModerationReason } from '../../contract/case-event.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { THREAT_DAYS } from '../privacy/kept-for-authority.ts';
import { pageAnswer } from './layout.ts';

const REASONS: Readonly<Record<ModerationReason, [title: string, text: string]>> = {
  insult: ['Insultos', 'Palabras que ofenden a una persona o a un grupo. Una queja dura no es un insulto.'],
  personal_data: [
    'Datos personales',
    'Nombres, números de documento, teléfonos, correos o direcciones de cualquier persona.',
  ],
  advertising: ['Publicidad', 'Ofertas, enlaces de venta o servicios de gestores.'],
  other_subject: ['Otro asunto', 'No trata del trámite ni de cómo se hace.'],
  threat: ['Amenaza', 'Dice que se hará daño a alguien. Se aplica el protocolo de abajo.'],
};

export function moderationPage(view: CatalogueView): Promise<Answer> {
  const title = 'Política de moderación de comentarios';
  return pageAnswer({
    title,
    lang: 'es',
    view,
    indexed: true,
    main: html`<h1>${title}</h1>
      <p class="lead">
        Todo reporte se atiende. Lo que usted escribe solo se publica después de que una persona lo leyó.
      </p>
      <h2>Qué se publica</h2>
      <ul>
        <li>El número de reportes y su estado se publican siempre, sin lo que usted escribió.</li>
        <li>
          Un comentario se publica cuando una persona de la institución lo revisó y no tiene nada de la lista
          de abajo.
        </li>
        <li>Criticar a la institución no es motivo para no publicar.</li>
        <li>Nadie cambia sus palabras. El comentario se publica entero o no se publica.</li>
      </ul>
      <h2>Por qué no se publica un comentario</h2>
      <dl class="facts">
        ${MODERATION_REASONS.map((reason) => {
          const [name, text] = REASONS[reason];
          return html`<dt id="${reason}">${name}</dt>
            <dd>${text}</dd>`;
        })}
      </dl>
      <p>
        Si su comentario no se publica, su reporte sigue igual: tiene el mismo plazo y la misma respuesta. Con
        su número y su código de acceso usted ve el motivo y la fecha.
      </p>
      <h2>Protocolo ante una amenaza</h2>
      <ol>
        <li>
          El sistema puede señalar palabras que parecen una amenaza. Eso no decide nada: lo lee una persona.
        </li>
        <li>
          Quien lo lee y ve una amenaza la marca. Desde ese momento nadie más ve el comentario y se guarda tal
          como llegó.
        </li>
        <li>
          Avisa el mismo día a la jefatura de la oficina nombrada, a la seguridad de la institución y a su
          unidad jurídica. Si hay peligro inmediato, llama primero al 911.
        </li>
        <li>
          La jefatura cuida a las personas nombradas. La unidad jurídica decide si denuncia ante la Policía o
          la Fiscalía.
        </li>
        <li>Quien amenaza no recibe respuesta. Lo que su reporte decía del trámite se revisa igual.</li>
        <li id="cuanto-se-guarda">
          Lo escrito se guarda para la autoridad durante ${THREAT_DAYS} días desde que se confirmó como
          amenaza, aunque quien lo escribió retire el reporte o pida borrarlo. Después se borra. El correo que
          dejó se borra cuando lo pide.
        </li>
        <li>Si no era una amenaza, la marca se quita y el comentario vuelve a la revisión común.</li>
      </ol>
      <h2>Plazos</h2>
      <p>
        La institución responde en 10 días hábiles. Si el reporte le toca a otra, se lo pasa, usted lo lee en
        su reporte y el plazo empieza de nuevo. Pasado el plazo, el reporte se muestra con retraso.
      </p>`,
  });
}
