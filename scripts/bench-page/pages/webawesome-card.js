import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/card/card.js';
import { fillSlots } from './fill-slots.js';

fillSlots();
