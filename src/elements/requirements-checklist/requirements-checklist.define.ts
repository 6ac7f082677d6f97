import { define } from '../../internal/define.ts';
import { RequirementsChecklistElement } from './requirements-checklist.ts';

define('requirements-checklist', RequirementsChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'requirements-checklist': RequirementsChecklistElement;
  }
}
