/** `/x.y.z/request-tracker.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/request-tracker/request-tracker.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('request-tracker');
