/** A card without any library: one script, then one request. */
import { fillSlots } from './fill-slots.js';

fillSlots();
