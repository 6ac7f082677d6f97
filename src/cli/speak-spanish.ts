/** Makes a command of commander speak Spanish: titles of its help, and what it says of a wrong use. */
import type { Command } from 'commander';

const TITLES: Record<string, string> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

/** Sentences of commander 14. One that is not here stays in English, which is better than silence. */
const SENTENCES: readonly [RegExp, string][] = [
  [/^error: required option '(.+)' not specified/, 'Falta la opción $1.'],
  [/^error: missing required argument '(.+)'/, 'Falta decir: <$1>.'],
  [/^error: unknown option '(.+)'/, 'No conocemos la opción «$1».'],
  [/^error: unknown command '(.+)'/, 'No conocemos la orden «$1».'],
  [/^error: option '(.+)' argument missing/, 'A la opción $1 le falta su valor.'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\./,
    'La opción $1 no puede ser «$2». Use una de estas: $3.',
  ],
  [/^error: too many arguments.*/, 'Sobran palabras. Si una ruta lleva espacios, escríbala entre comillas.'],
  [/\(Did you mean (.+)\?\)/, '¿Quiso decir $1?'],
];

export function speakSpanish(command: Command): Command {
  return command
    .helpOption('-h, --help', 'muestra esta ayuda')
    .helpCommand(false)
    .showHelpAfterError('Con --help verá cómo se usa.')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description, argChoices }) =>
        argChoices ? `${description}: ${argChoices.join(' o ')}` : description,
    })
    .configureOutput({
      outputError: (said, write) => {
        write(SENTENCES.reduce((sentence, [pattern, spanish]) => sentence.replace(pattern, spanish), said));
      },
    });
}
