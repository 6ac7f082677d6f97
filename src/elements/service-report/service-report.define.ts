import { define } from '../../internal/define.ts';
import { ServiceReportElement } from './service-report.ts';

define('service-report', ServiceReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'service-report': ServiceReportElement;
  }
}
