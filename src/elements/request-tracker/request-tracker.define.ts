import { define } from '../../internal/define.ts';
import { RequestTrackerElement } from './request-tracker.ts';

define('request-tracker', RequestTrackerElement);

declare global {
  interface HTMLElementTagNameMap {
    'request-tracker': RequestTrackerElement;
  }
}
