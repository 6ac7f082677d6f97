import { define } from '../../internal/define.ts';
import { TramiteDirectoryElement } from './tramite-directory.ts';

define('tramite-directory', TramiteDirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'tramite-directory': TramiteDirectoryElement;
  }
}
