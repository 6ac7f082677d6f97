import { define } from '../../internal/define.ts';
import { TramiteSearchElement } from './tramite-search.ts';

define('tramite-search', TramiteSearchElement);

declare global {
  interface HTMLElementTagNameMap {
    'tramite-search': TramiteSearchElement;
  }
}
