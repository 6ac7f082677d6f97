/** The two ordinary appeals of the Ley de Procedimientos Administrativos, with its terms (articles 133 and 135). */
import { businessDays } from './duration.ts';

/** Before whoever decided: `reconsideration('El jefe del registro')`. */
export function reconsideration(before: string) {
  return {
    before,
    term: businessDays(10),
    effect: 'Quien decidió revisa otra vez su caso.',
    text: 'Recurso de reconsideración: si le dicen que no, pida por escrito que lo revisen.',
  };
}

/** Before whoever is above: `appeal('La Superintendencia')`. */
export function appeal(before: string) {
  return {
    before,
    term: businessDays(15),
    effect: 'La autoridad superior confirma o cambia la decisión.',
    text: 'Recurso de apelación: explique por escrito por qué no está de acuerdo.',
  };
}
