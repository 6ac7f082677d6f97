import { define } from '../../internal/define.ts';
import { TramiteDetailElement } from './tramite-detail.ts';

define('tramite-detail', TramiteDetailElement);

declare global {
  interface HTMLElementTagNameMap {
    'tramite-detail': TramiteDetailElement;
  }
}
