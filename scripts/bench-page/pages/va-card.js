import { fillSlots } from './fill-slots.js';

fillSlots();
