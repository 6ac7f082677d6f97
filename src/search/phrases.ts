/**
 * Phrases that do not name a trámite but say what somebody wants to know about it, or of which kind it must be. A person
 * who knows the language can edit them without knowing the code. One meaning a line, its phrases separated by commas;
 * lines that begin with # are notes. Accents and capitals do not matter, nor do mistakes that sound the same. Of two
 * phrases that begin alike the longer one is read.
 *
 * Meanings: a section of the fiche (fees, offices, requirements, time, online, start), the filters `free` and `only
 * online`, `for` with an audience of the contract, and `make`.
 */
export const PHRASES = `
# Sections of the fiche
fees: cuánto cuesta, cuánto cuestan, cuánto vale, cuánto valen, cuánto cobran, cuánto me cobran, cuánto sale, cuánto hay que pagar, cuánto se paga, cuánto pago, cuánto es, cuánto cuesta sacar
fees: cuesta, costo, costos, precio, precios, tarifa, tarifas, arancel, aranceles, how much, cost, price, fee, fees
offices: dónde, adónde, a dónde, en dónde, onde, en qué lugar, en qué oficina, oficina, oficinas, sucursal, sucursales, dónde queda, dónde está, dónde están, dónde hay, dónde voy, ubicación
offices: horario, horarios, a qué hora, a qué horas, a qué hora abren, a qué hora cierran, where, opening hours
requirements: qué necesito, qué se necesita, que hace falta, qué ocupo, qué se ocupa, qué papeles, qué papeles necesito, qué documentos, qué documentos necesito, qué piden, qué me piden, qué llevo, qué hay que llevar, qué tengo que llevar, qué debo llevar
requirements: requisito, requisitos, papeles, papelería, what do i need, requirements
time: cuánto tarda, cuánto se tarda, cuánto tardan, cuánto se tardan, cuánto demora, cuánto tiempo, cuánto tiempo tarda, cuántos días, en cuántos días, en cuánto tiempo, cuánto dura, cuándo entregan, cuándo me lo dan, cuándo me la dan, how long
start: cómo hago para, cómo hacer para, cómo saco, cómo se saca, cómo tramito, cómo pido, cómo obtengo, cómo puedo, cómo inicio, pasos, pasos para, how do i
# How a thing is made: only a trámite that is called so answers it ("cómo hago mi declaración", not "cómo hago tortillas")
make: cómo hago, cómo se hace, cómo se hacen, cómo hacer, cómo preparo, cómo preparar, how to make

# Filters
only online: en línea, enlínea, por internet, online, virtual, virtualmente, por la web, desde mi casa, desde la casa, desde el celular, por celular, por teléfono celular
free: gratis, de gratis, gratuito, gratuita, gratuitos, gratuitas, sin costo, sin pagar, que no cuesta, que no cuesten, free
for company: para empresas, para mi empresa, para la empresa, para una empresa, para las empresas, para negocios, for companies
for organization: para asociaciones, para organizaciones, para fundaciones
for institution: para instituciones públicas, para instituciones del estado
for foreigner: para extranjeros, para un extranjero, para una extranjera, para personas extranjeras, for foreigners
for resident_abroad: para salvadoreños en el exterior, para los que viven en el exterior, para residentes en el exterior
`;
