import { office, saturday, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** Farming, environment, culture, tourism, defence, police, energy and the municipality. */
export const landCultureAndSecurityOffices = [
  office('MAG-01', 'Ministerio de Agricultura, oficina central', {
    place: places.near(places.santaTecla, 13.6728, -89.2938),
    address: 'Final primera avenida Norte y trece calle Oriente',
    phone: '2555-3101',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MAG-02', 'Ministerio de Agricultura, ventanilla San Vicente', {
    place: places.near(places.sanVicente, 13.6398, -88.7861),
    address: 'Segunda avenida Sur, barrio San Francisco',
    phone: '2555-3102',
    hours: [weekdays('07:30', '15:30')],
    accessibility: ['ramp'],
  }),
  office('MARN-01', 'Ministerio de Medio Ambiente', {
    place: places.near(places.sanSalvador, 13.6868, -89.2331),
    address: 'Kilómetro 5 y medio de la carretera a Santa Tecla',
    phone: '2555-3201',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'parking'],
  }),
  office('MC-01', 'Ministerio de Cultura, oficina central', {
    place: places.near(places.sanSalvador, 13.7051, -89.2284),
    address: 'Alameda Juan Pablo II, plan maestro, edificio A5',
    phone: '2555-3301',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MITUR-01', 'Ministerio de Turismo, oficina central', {
    place: places.near(places.antiguoCuscatlan, 13.6752, -89.2502),
    address: 'Edificio Carbonell, colonia Roma',
    phone: '2555-3401',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    languages: ['es', 'en'],
  }),
  office('MDN-01', 'Registro de armas, oficina central', {
    place: places.near(places.sanSalvador, 13.6949, -89.2372),
    address: 'Alameda Doctor Manuel Enrique Araujo, kilómetro 5',
    phone: '2555-3501',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'parking'],
  }),
  office('MDN-02', 'Oficina de reclutamiento, San Miguel', {
    place: places.near(places.sanMiguel, 13.4857, -88.1902),
    address: 'Salida a San Salvador, avenida de las Magnolias',
    phone: '2555-3502',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('PNC-01', 'Policía, oficina central de antecedentes', {
    place: places.near(places.sanSalvador, 13.7077, -89.2049),
    address: 'Alameda Juan Pablo II, centro de gobierno',
    phone: '2555-3601',
    kind: 'central',
    hours: [weekdays('07:30', '15:30'), saturday('08:00', '12:00')],
    accessibility: [...STEP_FREE, 'lift'],
  }),
  office('PNC-02', 'Policía, delegación de Santa Ana', {
    place: places.near(places.santaAna, 13.9938, -89.5571),
    address: 'Avenida Independencia, frente al parque Colón',
    phone: '2555-3602',
  }),
  office('PNC-03', 'Policía, delegación de San Miguel', {
    place: places.near(places.sanMiguel, 13.4791, -88.1772),
    address: 'Avenida José Simeón Cañas Sur',
    phone: '2555-3603',
  }),
  office('PNC-04', 'Policía, delegación de Sensuntepeque', {
    place: places.near(places.sensuntepeque, 13.8772, -88.6301),
    address: 'Avenida Cabañas, barrio Los Remedios',
    phone: '2555-3604',
    accessibility: ['ramp'],
  }),
  office('ALC-SS-01', 'Alcaldía de San Salvador Centro, edificio central', {
    place: places.near(places.sanSalvador, 13.6994, -89.1958),
    address: 'Alameda Juan Pablo II y avenida Cuscatlán',
    phone: '2555-3701',
    kind: 'central',
    accessibility: [...STEP_FREE, 'lift', 'sign_language'],
    cashier: true,
  }),
  office('ALC-SS-02', 'Alcaldía de San Salvador Centro, distrito Escalón', {
    place: places.near(places.sanSalvador, 13.7038, -89.2391),
    address: 'Paseo General Escalón y setenta y tres avenida Norte',
    phone: '2555-3702',
    hours: [weekdays('08:00', '16:00'), saturday('08:00', '12:00')],
    accessibility: [...STEP_FREE, 'parking'],
    cashier: true,
  }),
  office('SIGET-01', 'Superintendencia de electricidad y telecomunicaciones', {
    place: places.near(places.sanSalvador, 13.7071, -89.2171),
    address: 'Décima sexta calle Poniente, colonia Flor Blanca',
    phone: '2555-3801',
    kind: 'central',
    hours: [weekdays('08:00', '16:30')],
  }),
];
