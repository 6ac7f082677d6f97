import '@govtechsg/sgds-web-component/themes/day.css';
import '@govtechsg/sgds-web-component/css/sgds.css';
import '@govtechsg/sgds-web-component/components/Card/index.js';
import { fillSlots } from './fill-slots.js';

fillSlots();
