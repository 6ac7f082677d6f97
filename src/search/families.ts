/**
 * Verbs and the nouns made from them whose likeness no rule of stem.ts sees, one family a line, without accents.
 * The first word gives the family its stem. Add a word only when every line of a catalogue that has it means the same.
 */
export const FAMILIES = `
inscripcion inscribir inscribirse inscrito inscrita inscribo inscripto
reposicion reponer repuesto repongo
devolucion devolver devuelto devuelta devuelven
correccion corregir corregido corregida corrijo
expedicion expedir expedido
extension extender extendido
emision emitir emitido
construccion construir construido
disolucion disolver disuelto
constitucion constituir constituida
restitucion restituir
sustitucion sustituir substitucion
distribucion distribuir
apertura abrir abro abierto
exhumacion exhumar exhumado
donacion donar donante
adopcion adoptar adoptado adoptiva
nacimiento nacer nacido nacida nacio
defuncion difunto difunta
fallecimiento fallecer fallecido fallecida fallecio
vencimiento vencer vencido vencida vencio
perdida perder perdido perdi perdio perdieron pierdo perderse
robo robar robado robada robaron roban
extravio extraviar extraviado extraviada extravie
renovacion renovar renuevo renueva renuevan renovado renovada
divorcio divorciar divorciarse divorciado divorciada
jubilacion jubilar jubilarse jubilado jubilada
adicion adicionar
supresion suprimir
conversion convertir
cesion ceder
suspension suspender suspendido
inclusion incluir
exclusion excluir
exencion eximir exento exenta exonerar exoneracion
pension pensiones pensionar pensionarse pensionado pensionada
traduccion traducir traducido
produccion producir
introduccion introducir
destruccion destruir
inversion invertir
admision admitir
transmision transmitir
permiso permitir
pago pagar
viaje viajar
voto votar
uso usar
venta vender
compra comprar
casamiento casarse casarme casada casado casadas casados case casamos casaron casarnos
despido despedir despidieron despidio despedido despedida despidan
validez validar valido valida revalidar
cobro cobrar cobran cobraron
residencia residir residente residentes resido
nino nina ninos ninas
hijo hija hijos hijas
dia dias
`;
