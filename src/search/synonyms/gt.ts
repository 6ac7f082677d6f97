/** Guatemala. How lines are written is explained in common.ts. */
export const GUATEMALAN_SYNONYMS = `
cédula, documento de identificación, documento personal de identificación = DPI
partida de nacimiento, acta de nacimiento > certificado de nacimiento
licencia de manejar, brevete = licencia de conducir
RTU > registro tributario unificado
seguro, seguro social = IGSS
solvencia fiscal = solvencia tributaria
portación de pistola > portación de arma de fuego
carencia de antecedentes, récord policial > antecedentes policiales
`;
