/** `/x.y.z/office-finder.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/office-finder/office-finder.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('office-finder');
