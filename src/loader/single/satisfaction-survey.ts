/** `/x.y.z/satisfaction-survey.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/satisfaction-survey/satisfaction-survey.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('satisfaction-survey');
