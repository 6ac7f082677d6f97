/**
 * What people write, and which trámite of the demonstration catalogue a patient clerk would give them. One query a line:
 *
 *   se me perdió el dui > RNPN-0003            the trámite that must come first
 *   cuanto cuesta la licencia > VMT-0001, VMT-0002   any of these may come first
 *   visa americana > nada                      nobody in the catalogue does that: the answer must be none
 *
 * Lines that begin with # are notes. Queries are written as people write them, mistakes included: do not correct them,
 * and do not copy them into the synonyms, or the figures say nothing any more. Those of HELD_OUT were written before the
 * search was tuned and are never looked at while it is being tuned: they say how it does on what it has not seen. Those
 * of LATER were written when it answered nearly all of SEEN, to find what else it lacked; the figures leave them out.
 */
export const SEEN = `
# Identity
se me perdió el dui > RNPN-0003
me robaron la cartera con el dui > RNPN-0003, PNC-0002
sacar el dui por primera ves > RNPN-0001
ya cumpli 18 que necesito pa sacar el dui > RNPN-0001
dui vensido > RNPN-0002
cuanto vale renovar el dui > RNPN-0002
cambiar la direccion de mi dui > RNPN-0004
me casé y quiero ponerme el apellido de mi esposo en el dui > RNPN-0004
partida de nasimiento > RNPN-0005
donde saco la partida de nacimiento en santa ana > RNPN-0005
acta de matrimonio > RNPN-0006
necesito la partida de defuncion de mi abuelo > RNPN-0007
como asiento a mi bebe > RNPN-0008
asentar recien nasido > RNPN-0008
carnet de minoridad > RNPN-0009
carne de menor de edad requisitos > RNPN-0009

# Travel and migration
q necesito pa sacar pasaporte de mi hija > DGME-0004
pasaporte por primera vez > DGME-0001
cuanto cuesta el pasaporte > DGME-0001, DGME-0002
se me vencio el pasaporte > DGME-0002
pasaporte urgente > DGME-0002
me robaron el pasaporte > DGME-0003
permiso para q mi hijo viaje solo con la abuela > DGME-0005
permiso de salida de menor > DGME-0005
residensia temporal > DGME-0006
quiero vivir en el salvador soy extranjero > DGME-0006, DGME-0007
residencia definitiva > DGME-0007
constancia de entradas y salidas del pais > DGME-0008
apostillar titulo > MRREE-0001
donde apostillo un documento > MRREE-0001
renovar pasaporte estando en estados unidos > MRREE-0002
sacar dui en los angeles > MRREE-0003
poder notarial desde el consulado > MRREE-0005
registrar hijo nacido en el extranjero > MRREE-0004
visa de turista para venir a el salvador > MRREE-0007

# Vehicles
cuanto cuesta la licencia > VMT-0001, VMT-0002
lisensia de manejar > VMT-0001
licencia para moto > VMT-0001
licensia juvenil > VMT-0001
requisitos para refrendar la licencia > VMT-0002
perdi la licencia de conducir > VMT-0003
targeta de circulacion vencida > VMT-0004
compré un carro como lo paso a mi nombre > VMT-0005
traspaso de moto > VMT-0005
se me cayó una placa del carro > VMT-0006
ver si tengo esquelas > VMT-0007
cuanto debo de multas de transito > VMT-0007
traer un carro de estados unidos > MH-0010

# Taxes and business
sacar el nit > MH-0001
q es el nrc y como lo saco > MH-0002
solbencia de hacienda > MH-0003
declaracion de renta > MH-0004
devolucion de la renta cuando pagan > MH-0004
facturacion electronica > MH-0006
como abro una empresa > CNR-0001
legalizar mi negocio > CNR-0001, MINEC-0001
matricula de comersio > CNR-0002
carencia de bienes > CNR-0003
escritura de mi casa > CNR-0004
registrar la marca de mi negocio > CNR-0005
deposito de balance > CNR-0006
sacar paquete de aduana > MH-0011
constansia de mype > MINEC-0001

# School, health, work
matricular a mi hijo en la escuela > MINED-0001
sertificado de notas de bachillerato > MINED-0002
perdi mi titulo de bachiller > MINED-0003
estudié en honduras como valido mis estudios > MINED-0004
beca para la universidad > MINED-0005
cartilla de bacunas > MINSAL-0001
tarjeta de salud para trabajar en comedor > MINSAL-0002
sacar cita en la unidad de salud > MINSAL-0003
permiso para poner una pupuseria > SRS-0001
me despidieron que hago > MTPS-0001
cuanto me toca de indemnizacion > MTPS-0003
busco trabajo > MTPS-0004
solvencia del ministerio de trabajo > MTPS-0002
carnet de discapasidad > CONADIS-0001
silla de ruedas para mi mamá > CONADIS-0002
carnet del seguro > ISSS-0001
inscribirme al isss > ISSS-0001
incapacidad por maternidad > ISSS-0002
como me pensiono > ISP-0001
pension de viudes > ISP-0003
ayuda para viejitos > ISP-0004

# Land, safety, town hall
fierro para ganado > MAG-0002
paquete agricola > MAG-0003
permiso ambiental > MARN-0001
isbn > MC-0002
permiso para portar arma > MDN-0002
vender cohetes en diciembre > MDN-0003
solvencia pnc en linea > PNC-0001
antesedentes penales > MJSP-0002
poner denuncia por robo > PNC-0002
el papá de mi hijo no me da la cuota > PGR-0001
abogado gratis para divorcio > PGR-0002
me quiero divorciar > PGR-0002
solvencia de la alcaldia > ALC-SS-0001
permiso para construir una casa > ALC-SS-0002
casarme por lo civil > ALC-SS-0003
reclamo por recibo de luz muy alto > SIGET-0002
subsidio del gas > MINEC-0010
hay un gran hoyo en la calle > MOP-0001

# Nobody in the catalogue does these
cómo hago pupusas > nada
visa americana > nada
comprar iphone > nada
resultado del partido > nada
clima en san salvador > nada
precio del dolar hoy > nada
receta de quesadilla > nada
novia gratis > nada
netflix > nada
horario del cine > nada
numero ganador de la loteria > nada
como bajar de peso > nada
casas en venta en santa tecla > nada
telefono de pizza hut > nada
letra del himno nacional > nada
descargar whatsapp > nada
quien ganó las elecciones > nada
vuelos baratos a madrid > nada
dolor de cabeza que tomo > nada
cuanto gana un policia > nada
historia de el salvador > nada
jugar free fire > nada
`;

export const HELD_OUT = `
perdí mi documento unico > RNPN-0003
kiero renobar mi dui > RNPN-0002
duy por primera vez > RNPN-0001
mi nombre esta mal escrito en el dui > RNPN-0004
partida de nacimiento por internet > RNPN-0005
nesesito partida de mi niña para la escuela > RNPN-0005
partida de mi matrimonio cuanto cuesta > RNPN-0006
registrar a mi hijo recien nacido > RNPN-0008
como saco mi pasaporte vos > DGME-0001
pasaporte de bebe > DGME-0004
extravie mi pasaporte > DGME-0003
mi ex quiere llevarse al niño fuera del pais necesita permiso > DGME-0005
movimiento migratorio > DGME-0008
hapostilla > MRREE-0001
dui en el consulado de houston > MRREE-0003
auntenticar firma > MRREE-0006
que ocupo para la licencia de carro > VMT-0001
lisencia vencida > VMT-0002
duplicado de licencia > VMT-0003
refrenda de carro > VMT-0004
vendi mi carro > VMT-0005
multas > VMT-0007
número de identificación tributaria > MH-0001
cuando hay q hacer la renta > MH-0004
estado de cuenta en hacienda > MH-0005
factura electrónica gratis > MH-0006
inscribir sociedad anonima > CNR-0001
patentar un logo > CNR-0005
hipoteca de un terreno certificasion > CNR-0004
notas de noveno grado > MINED-0002
vacuna de fiebre amarilla > MINSAL-0001
cita con el doctor > MINSAL-0003
registro sanitario de un producto importado > SRS-0002
mi jefe no me paga el aguinaldo > MTPS-0001
ferias de empleo > MTPS-0004
permiso de trabajo para mi hijo de 16 > MTPS-0005
protesis de pierna > CONADIS-0002
solvencia isss > ISSS-0004
constancia de cotizaciones del seguro > ISSS-0003
mi marido murió como pido la pension > ISP-0003
jubilarme > ISP-0001
importar semillas > MAG-0001
registrar pistola > MDN-0001
solvencia de la policia en san miguel > PNC-0001
record penal > MJSP-0002
demandar al papá por alimentos > PGR-0001
inscribir defunsion > ALC-SS-0004
uso de suelo > ALC-SS-0005
me estafaron en una tienda > DC-0001, PNC-0002
registrar una iglesia > MJSP-0001
reportar bache > MOP-0001
alquilar el teatro para una graduacion > MC-0003

# Nobody in the catalogue does these
partidos de hoy > nada
como hacer un pastel > nada
trabajo en canada > nada
comprar ropa barata > nada
musica de bad bunny > nada
traductor de ingles > nada
hotel en la playa barato > nada
recargar saldo tigo > nada
tarea de matematicas > nada
green card > nada
cuanto mide messi > nada
prestamo en el banco > nada
`;

export const LATER = `
perdi el dui que hago > RNPN-0003
quiero cambiar la foto de mi dui > RNPN-0004
el dui se me quebro > RNPN-0003
mi mamá tiene 70 años y se le venció el dui > RNPN-0002
dui para mi hijo que cumplio 18 > RNPN-0001
acta de nacimiento en linea > RNPN-0005
copia de partida de nacimiento > RNPN-0005
necesito mi partida y vivo en houston > RNPN-0005
constancia de que estoy casado > RNPN-0006
inscribir a mi bebé que nacio ayer > RNPN-0008
carne para menores > RNPN-0009
pasaporte para niño requisitos > DGME-0004
pasaporte robado > DGME-0003
sacar cita para pasaporte > DGME-0001, DGME-0002
pasaporte vencido en españa > MRREE-0002
autorizacion para viajar con mi hijo > DGME-0005
residente permanente > DGME-0007
tramite para extranjero que quiere residir > DGME-0006, DGME-0007
apostilla de partida > MRREE-0001
legalizar titulo para irme a españa > MRREE-0001
carta poder desde usa > MRREE-0005
licensia por primera ves > VMT-0001
sacar licencia de motocicleta > VMT-0001
se me vencio la licencia cuanto es la multa > VMT-0002
me robaron la licencia > VMT-0003
pagar tarjeta de circulacion > VMT-0004
cambio de propietario del vehiculo > VMT-0005
placas robadas > VMT-0006
infracciones de transito > VMT-0007
solvencia de transito > VMT-0007
numero de nit para empresa > MH-0001
registro de iva > MH-0002
contribuyente > MH-0001, MH-0002, MH-0005
solvencia tributaria en linea > MH-0003
presentar la renta > MH-0004
cuanto le debo a hacienda > MH-0005
emitir factura electronica > MH-0006
constituir una S.A. de C.V. > CNR-0001
renovar matricula de empresa > CNR-0002
constancia de no tener casa > CNR-0003
ver si una casa esta hipotecada > CNR-0004
registrar logo > CNR-0005
soy emprendedora quiero registrarme > MINEC-0001
inscribir mi hija en el kinder > MINED-0001
record de notas > MINED-0002
reponer titulo de bachillerato > MINED-0003
equivalencia de titulo universitario > MINED-0004
ayuda para estudiar en la universidad > MINED-0005
carnet de vacunacion > MINSAL-0001
examenes para manipular alimentos > MINSAL-0002
consulta en la clinica > MINSAL-0003
permiso para vender comida en la calle > SRS-0001
vender medicinas > SRS-0003
no me pagan el salario > MTPS-0001
me corrieron del trabajo > MTPS-0001, MTPS-0003
cuanto es mi liquidacion > MTPS-0003
hoja de renuncia > MTPS-0003
reglamento interno > MTPS-0006
aparato auditivo > CONADIS-0002
tarjeta del seguro social > ISSS-0001
seguro por mi cuenta > ISSS-0001
subsidio por accidente > ISSS-0002
solvencia del seguro > ISSS-0004
pension por vejez > ISP-0001
pension para huerfanos > ISP-0003
pension por enfermedad > ISP-0002
vender vacas > MAG-0002
semilla de maiz gratis > MAG-0003
estudio de impacto ambiental > MARN-0001
talar un arbol > MARN-0001
sacar una pintura del pais > MC-0001
publicar mi libro > MC-0002
registrar mi hotel > MITUR-0001
matricula de escopeta > MDN-0001
licencia de arma > MDN-0002
venta de polvora > MDN-0003
solvencia policial en santa ana > PNC-0001
denunciar extorsion > PNC-0002
violencia intrafamiliar > PNC-0002
transportar gasolina > PNC-0003
el papa de mis hijos no me ayuda > PGR-0001
separarme de mi esposo > PGR-0002
impuestos municipales > ALC-SS-0001
ampliar mi casa > ALC-SS-0002
boda civil requisitos > ALC-SS-0003
murio mi abuelo donde lo registro > ALC-SS-0004
queja contra una tienda > DC-0001
producto con defecto no me quieren devolver mi dinero > DC-0001
se fue la luz y no viene > SIGET-0002
radio aficionado > SIGET-0001
tambo de gas barato > MINEC-0010
traer encomienda > MH-0011
fundacion sin fines de lucro > MJSP-0001
carta de antecedentes > MJSP-0002
arreglar calle > MOP-0001
cuanto cuesta un carro nuevo > nada
peliculas de estreno > nada
aprender ingles gratis > nada
numero de telefono de juan perez > nada
oracion a la virgen > nada
chistes > nada
cuando juega la selecta > nada
bitcoin precio > nada
visa para japon > nada
hoteles en roatan > nada
comprar zapatos > nada
dieta keto > nada
pizza > nada
mi perro esta enfermo > nada
como conquistar a una mujer > nada
resultados de la loteria > nada
pronostico de lluvia mañana > nada
tutorial de excel > nada
`;
