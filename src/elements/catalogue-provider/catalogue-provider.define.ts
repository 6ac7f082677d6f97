import { define } from '../../internal/define.ts';
import { CatalogueProviderElement } from './catalogue-provider.ts';

define('catalogue-provider', CatalogueProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-provider': CatalogueProviderElement;
  }
}
