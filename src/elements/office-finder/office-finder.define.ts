import { define } from '../../internal/define.ts';
import { OfficeFinderElement } from './office-finder.ts';

define('office-finder', OfficeFinderElement);

declare global {
  interface HTMLElementTagNameMap {
    'office-finder': OfficeFinderElement;
  }
}
