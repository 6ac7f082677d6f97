/** How the small values are written, for the schemas and for whoever reads cards without them. */

/** Letters, digits, dot, dash, underscore; 1–64 characters. */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Amount of money: `10.31`. */
export const AMOUNT = /^\d{1,12}(\.\d{1,4})?$/;
/** ISO 4217: `USD`. */
export const CURRENCY = /^[A-Z]{3}$/;
