/**
 * Words that mean the same in every country of Central America. One group a line; lines that begin with # are notes.
 *
 *   casamiento = matrimonio          either word finds the other
 *   carnet de conducir > licencia    who writes the left words also finds the right ones, but not the other way round
 *
 * Write them as people say them. Accents, capitals and plurals do not matter. Several words on the left or on the right
 * are separated by commas. Use > when the left word has other meanings, or is only how people call it.
 *
 * Words of one country go into its own file (sv.ts, gt.ts). The right-hand words must be those of the catalogue: nobody
 * finds anything by a synonym for a word that no trámite has. `node --test test/search/synonyms.test.ts` reads every line
 * and says which one cannot be understood, contradicts another, or leads nowhere.
 */
export const COMMON_SYNONYMS = `
# Life and family
casarse, casarme, casamiento, boda > matrimonio
separarse > divorcio
bebé, recién nacido > nacimiento
muerte, fallecimiento, muerto, murió, deceso = defunción
heredar, herencia > aceptación de herencia
niño, hijo > menor
esposo, esposa, marido, mujer > pareja, matrimonio
embarazo, embarazada, parto > maternidad
tierno, bebito > recién nacido
entierro, funeral > defunción
abuelo, abuela, ancianos > adulto mayor
niño, hijo > menor de edad
tercera edad, anciano, viejito > adulto mayor
discapacitado, minusválido > discapacidad
pensión alimenticia, manutención > cuota alimenticia

# Papers
carné = carnet
perdido, robado, se perdió = extravío
extravío, perdido, robado, duplicado > reposición
cayó, se me cayó, boté, botado, olvidé > perdido, extravío
quemado, roto, rompió, quebrado, quebró, mojado, deteriorado, manchado > dañado
caducado, expirado, caducó, expiró > vencido
actualizar, cambiar, corregir > modificar
revalidar > renovar
validar, homologar > equivalencia

# Work and business
abrir un negocio, abrir una empresa, poner un negocio, emprender > registrar empresa, inscribir empresa
legalizar, formalizar > registrar, inscribir
negocio, compañía = empresa
chamba, brete, colocación > empleo, trabajo
jefe, patrón > patrono
despido, echar del trabajo, correr del trabajo > despedir
liquidación = indemnización
trabajo = empleo
patrono = empleador
retiro, jubilación, jubilarse > pensión
luz > energía eléctrica
celular > teléfono móvil

# Things
carro, auto, automóvil = vehículo
moto = motocicleta
pistola > arma de fuego
casa > vivienda
lote, solar, parcela = terreno
hoyo, agujero, cráter > bache
vías, carretera > calle
colegio, escuela > centro educativo
doctor = médico
gasolina, diésel, químicos > combustible, materiales peligrosos
árbol, árboles, cortar árboles > tala, permiso ambiental
violencia intrafamiliar, maltrato, extorsión, amenazas, golpes > violencia, denuncia
perro, gato > mascota
viajar al extranjero, salir del país > salida del país
España, Canadá, Italia, México, Australia, Suecia, Francia, Alemania, Europa > exterior
`;
