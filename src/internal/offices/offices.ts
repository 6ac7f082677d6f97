/** By this name the file with all that is known of offices is asked for, beside what draws with it. */
export {};
