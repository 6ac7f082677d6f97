import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadWholeCardTranslator } from '../../src/i18n/whole-card-translator.ts';
import { loadFicheTranslator } from '../../src/i18n/load-fiche-translator.ts';
import { loadTranslator } from '../../src/i18n/load-translator.ts';
import { esFiche } from '../../src/i18n/locales/es.fiche.ts';
import { esFollow } from '../../src/i18n/locales/es.follow.ts';
import { esReport } from '../../src/i18n/locales/es.report.ts';
import { esSearch } from '../../src/i18n/locales/es.search.ts';
import { es } from '../../src/i18n/locales/es.ts';
import { esTuteo } from '../../src/i18n/spanish-registers/tuteo.ts';
import { esVoseo } from '../../src/i18n/spanish-registers/voseo.ts';
import { contentLanguage, dataLanguage, isPlainSpanish } from '../../src/i18n/plain-spanish.ts';
import { supportedLanguage } from '../../src/i18n/supported-language.ts';
import type { Messages } from '../../src/i18n/translator.ts';

const usted: Messages = { ...es, ...esSearch, ...esFiche, ...esFollow, ...esReport };
const tuteo: Messages = esTuteo;
const voseo: Messages = esVoseo;

/** Whole words, Spanish letters included; `i` for the first word of a sentence. */
const oneOf = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');

/** What only *usted* says: pronouns, orders, and the third person where it may be the reader. */
const SAYS_USTED = oneOf(
  'usted|ustedes|su|sus|suyo|suya|suyos|suyas|le|les|consigo|' +
    'diga|escriba|elija|toque|revise|espere|pruebe|quite|acorte|borre|llame|confirme|pregunte|guarde|lea|vuelva|' +
    'pida|lleve|envíe|use|copie|busque|responda|ponga|marque|abra|imprima|comparta|cierre|entre|firme|vaya|haga|' +
    'complete|llene|corrija|suba|seleccione|indique|ingrese|consulte|muestre|traiga|espérelo|pague|presente|active|' +
    '(?:envíe|guárde|pégue|descárgue|lléne|úse|cópie|léve|bórre|quíte|tóque|mánde)l[oa]s?|(?:impríma|compárta|escríba|pída|ábra|léa|tráiga)l[oa]s?|responderle|decirle|avisarle|pedírsel[oa]s?|pedirle|' +
    'puede|pueda|debe|deba|tiene|tenga|necesita|necesite|está|va|paga|recibe|trámite busca|presenta|quiere|quiera|cierra|' +
    'pidió|eligió|marcó|guardó|envió|hizo|escribió|retiró|ha',
);
/** Where those words speak of something else than the reader. */
const OF_SOMETHING_ELSE = oneOf(
  [
    'cuando vuelva|puede estar viejo|puede ser la red|puede hacer\\.|se puede|Puede que',
    'Tiene un error|le falta una parte|la tiene otra|El Estado ya lo tiene|no tiene precio|Tiene caja|lista tiene',
    'Debe responder a más tardar|debe ir certificado',
    'Está en tu|oficial está|está en revisión|está listo|está detenido|está en trámite|está inscrito|está abierta|está guardada|está en el|está en|está aquí',
    'institución pidió|se presenta|te puede servir|ninguna tiene|va a leer|no está|hasta que respondas|ya está|Qué ha pasado|no ha publicado|ha revisado',
    'Su inscripción en el registro|Cierra también|Abre [^.]+|ya no está',
    'Se paga|dónde se paga|cómo se paga',
  ].join('|'),
);
/** The forms of each of the familiar registers that the other does not have. */
const SAYS_TU = oneOf(
  'tú|ti|contigo|tienes|puedes|debes|necesitas|quieres|buscas|pagas|recibes|presentas|cierras|' +
    'escribe|elige|toca|revisa|espera|prueba|quita|acorta|borra|llama|confirma|pregunta|guarda|lee|vuelve|lleva|envía|' +
    'usa|busca por|responde|di|pide|copia este|envíalo|guárdala|imprímela|compártela|escríbelo|pégala',
);
const SAYS_VOS = oneOf(
  'vos|tenés|podés|debés|necesitás|querés|buscás|pagás|recibís|presentás|cerrás|' +
    'escribí|elegí|tocá|revisá|esperá|probá|quitá|acortá|borrá|llamá|confirmá|preguntá|guardá|leé|volvé|llevá|enviá|' +
    'usá|buscá|respondé|decí|pedí|copiá|envialo|guardala|imprimila|compartila|escribilo|pegala',
);
const SAYS_FAMILIAR = oneOf(
  'te|tu|tus|tuyo|tuya|tuyos|tuyas|(?:pedi|escribi|marca|elegi|guarda|envia|hici|retira)ste|(?:responde|deci|avisa)rte',
);
/** «Se pide», «se guarda»: nobody is told to do it. */
const IMPERSONAL = oneOf(
  'se pide|lo pide|lo piden|la que pide|se guarda|no se envía|se borra|quién responde',
);

const found = (message: string, forms: RegExp, except: RegExp) =>
  message.replace(except, '·').match(forms) ?? [];
/** Every message in which one of the forms is left, with the form. */
const leftOver = (messages: Messages, forms: RegExp, except: RegExp) =>
  Object.entries(messages).flatMap(([key, message]) =>
    found(message, forms, except).map((form) => `${key}: ${form} (${message})`),
  );
const placeholders = (message = '') => (message.match(/\{\{\w+\}\}/g) ?? []).sort();

for (const [name, messages, others] of [
  ['tú', tuteo, SAYS_VOS],
  ['vos', voseo, SAYS_TU],
] as const) {
  describe(`Spanish that says ${name}`, () => {
    it('is made of our own messages, each said otherwise than with usted', () => {
      assert.ok(Object.keys(messages).length > 100);
      for (const [key, message] of Object.entries(messages)) {
        assert.ok(key in usted, `${key} is no message`);
        assert.notEqual(message, usted[key], key);
        assert.deepEqual(placeholders(message), placeholders(usted[key]), key);
      }
    });

    it('never says usted, in any message of any element', () => {
      assert.deepEqual(leftOver({ ...usted, ...messages }, SAYS_USTED, OF_SOMETHING_ELSE), []);
    });

    it('never mixes in the other familiar register', () => {
      assert.deepEqual(leftOver({ ...usted, ...messages }, others, IMPERSONAL), []);
    });
  });
}

describe('Spanish that says usted', () => {
  it('has nothing of tú or vos', () => {
    for (const forms of [SAYS_TU, SAYS_VOS, SAYS_FAMILIAR])
      assert.deepEqual(leftOver(usted, forms, IMPERSONAL), []);
  });

  it('is said otherwise in the same messages by tú and vos', () => {
    assert.deepEqual(Object.keys(tuteo), Object.keys(voseo));
  });

  it('is what the lists of forms would find in a message left over', () => {
    for (const message of ['Escriba su DUI.', 'Guárdela aquí.', 'No deben pedírselo.', 'Qué necesita']) {
      assert.notDeepEqual(found(message, SAYS_USTED, OF_SOMETHING_ELSE), [], message);
    }
  });
});

describe('The words of a register', () => {
  it('are Spanish to whoever reads the page aloud', async () => {
    for (const [lang, sentence] of [
      ['es', 'Escriba el número de solicitud.'],
      ['es-x-tuteo', 'Escribe el número de solicitud.'],
      ['es-x-voseo', 'Escribí el número de solicitud.'],
    ] as const) {
      const words = await loadTranslator(lang);
      assert.equal(words.lang, 'es');
      assert.equal(words.t('tracker.error.folio.empty'), sentence);
      assert.equal(words.t('feedback.differs.count', { count: 1 }), '1 reporte');
      assert.equal(words.money({ amount: '1234.5', currency: 'USD' }), '$1,234.50');
    }
  });

  it('reach cards and fiches', async () => {
    assert.equal((await loadWholeCardTranslator('es-x-voseo')).t('card.requirements.list'), 'Qué necesitás');
    assert.equal((await loadWholeCardTranslator('es')).t('card.requirements.list'), 'Qué necesita');
    const fiche = await loadFicheTranslator('es-x-tuteo');
    assert.equal(fiche.lang, 'es');
    assert.equal(fiche.t('detail.choice'), '¿Cuál es tu caso?');
    assert.equal(fiche.t('card.requirements.list'), 'Qué necesitas');
    assert.equal(fiche.t('offices.locate.note'), 'Tu ubicación no sale de este aparato.');
  });
});

describe('The tag of a page', () => {
  it('names the register, or the country that speaks so', () => {
    const tags = [
      'es-x-tuteo',
      'es-MX',
      'es-CL',
      'es-419-x-tuteo',
      'es-x-voseo',
      'es-AR',
      'es-uy',
      'es-SV-x-voseo',
    ];
    assert.deepEqual(tags.map(supportedLanguage), [
      ...Array<string>(4).fill('es-x-tuteo'),
      ...Array<string>(4).fill('es-x-voseo'),
    ]);
    for (const tag of ['es-SV', 'es-CO', 'es-CR', 'es-MX-x-usted', 'es-x-tuteoso', 'est-x-tuteo']) {
      assert.equal(supportedLanguage(tag), 'es', tag);
    }
  });

  it('is plain Spanish only where the words at hand are the right ones', () => {
    for (const tag of ['es', 'es-SV', 'es-419', 'es-CO', 'ppl', 'quc', 'de', '', 'est-x-tuteo']) {
      assert.equal(isPlainSpanish(tag), true, tag);
    }
    for (const tag of [
      'en',
      'EN-gb',
      'es-MX',
      'es-cl',
      'es-AR',
      'es-UY',
      'es-x-voseo',
      'es-419-x-tuteo',
      'es-XL',
      'ar-XB',
    ]) {
      assert.equal(isPlainSpanish(tag), false, tag);
    }
  });

  it('never changes in what language data are asked', () => {
    for (const tag of ['es', 'es-x-tuteo', 'es-x-voseo', 'es-AR', 'es-XL', 'ar-XB', 'ppl', 'quc', 'de']) {
      assert.equal(dataLanguage(tag), 'es', tag);
    }
    assert.equal(dataLanguage('en-US'), 'en');
  });

  it('says what language the data are wished in where there are no words', () => {
    assert.deepEqual(
      ['ppl', 'qu-PE', 'es-x-voseo', 'es-SV', 'en-GB', 'ar-XB', 'es-XL'].map(contentLanguage),
      ['ppl', 'qu-PE', undefined, undefined, undefined, undefined, undefined],
    );
  });
});
