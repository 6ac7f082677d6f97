/** El Salvador. How lines are written is explained in common.ts. */
export const SALVADORAN_SYNONYMS = `
# Identity
cédula, documento de identidad, documento único de identidad, identificación personal = DUI
partida de nacimiento, acta de nacimiento, certificado de nacimiento = certificación de nacimiento
partida de defunción, acta de defunción, certificado de defunción = certificación de defunción
partida de matrimonio, acta de matrimonio = certificación de matrimonio
carnet de minoridad > carné de menor
asentamiento de nacimiento, asentar un niño, registrar un niño, asiento = inscripción de nacimiento

# Driving
brevete, carnet de manejar, permiso de conducir, licencia de manejar = licencia de conducir
refrenda > tarjeta de circulación
placas, placa > matrícula de vehículo
esquela, multa > infracción de tránsito
vender, vendí, comprar > traspaso

# Taxes and money
número de identificación tributaria, tarjeta de NIT = NIT
número de registro de contribuyente, IVA > NRC
renta, impuesto sobre la renta > declaración de renta
solvencia de hacienda, solvencia de renta, solvencia fiscal = solvencia tributaria
solvencia de la alcaldía = solvencia municipal

# Work, health, pension
Seguro, seguro social = ISSS
carnet del seguro, tarjeta del seguro > afiliación al ISSS
AFP > pensión
récord penal, solvencia penal > antecedentes penales
solvencia de la policía, antecedentes policiales, récord policial = solvencia policial
solvencia de la PNC = solvencia policial

# Travel
extranjero, fuera del país, otro país, Estados Unidos, USA, Washington, California > exterior, consulado
cipote, cipota, bicho, bicha > niño, menor
permiso de salida, permiso de viaje > salida de menores
visa = visado

# Land and business
escritura > inscripción de inmueble
CNR, registro de la propiedad > inmueble
matrícula de comercio > matrícula de empresa
S.A. de C.V., sociedad anónima, S.A.S. > sociedad
S.A. de C.V., sociedad anónima > empresa
`;
