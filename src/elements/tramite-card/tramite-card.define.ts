import { define } from '../../internal/define.ts';
import { TramiteCardElement } from './tramite-card.ts';

define('tramite-card', TramiteCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'tramite-card': TramiteCardElement;
  }
}
