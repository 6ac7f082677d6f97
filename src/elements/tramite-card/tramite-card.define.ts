import { register } from '../../internal/register.ts';
import { TramiteCardElement } from './tramite-card.ts';

register('tramite-card', TramiteCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'tramite-card': TramiteCardElement;
  }
}
