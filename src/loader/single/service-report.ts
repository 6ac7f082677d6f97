/** `/x.y.z/service-report.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/service-report/service-report.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('service-report');
