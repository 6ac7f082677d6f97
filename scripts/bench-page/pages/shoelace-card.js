import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import { fillSlots } from './fill-slots.js';

fillSlots();
