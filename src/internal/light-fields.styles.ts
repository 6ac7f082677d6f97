/** How form fields in the host's own tree look: light-styles.ts says why so loudly. */
import { lightStyles } from './light-styles.ts';

export const adoptFieldStyles = lightStyles(/* css */ `
[data-ventanilla-fields][data-ventanilla-fields]{all:revert!important;display:block!important}
[data-ventanilla-fields][data-ventanilla-fields] *{all:revert!important;font-family:inherit!important;font-size:1em!important;line-height:1.5!important;color:inherit!important;letter-spacing:normal!important;text-transform:none!important;text-align:start!important;text-indent:0!important;text-shadow:none!important;white-space:normal!important;box-sizing:border-box!important;float:none!important}
[data-ventanilla-fields][data-ventanilla-fields] [hidden][hidden]{display:none!important}
[data-ventanilla-fields][data-ventanilla-fields] .vf-field{display:block!important;margin-block:0 1em!important}
[data-ventanilla-fields][data-ventanilla-fields] label{display:block!important;font-weight:700!important}
[data-ventanilla-fields][data-ventanilla-fields] .vf-hint{display:block!important;color:var(--_v-muted,#454545)!important;margin:0 0 .25em!important}
[data-ventanilla-fields][data-ventanilla-fields] .vf-error{display:block!important;color:var(--_v-error,#8a1010)!important;font-weight:700!important;margin:0 0 .25em!important}
[data-ventanilla-fields][data-ventanilla-fields] :is(input,textarea){appearance:none!important;display:block!important;inline-size:100%!important;max-inline-size:32em!important;min-block-size:2.75em!important;padding:.5em .625em!important;border:max(1px,.0625em) solid var(--_v-line,#5c5c5c)!important;border-radius:var(--_v-radius,.25em)!important;background:var(--_v-surface,#fff)!important;color:var(--_v-text,#1b1b1b)!important;opacity:1!important;cursor:text!important;user-select:text!important}
[data-ventanilla-fields][data-ventanilla-fields] select{display:block!important;white-space:nowrap!important;text-overflow:ellipsis!important;inline-size:100%!important;max-inline-size:32em!important;min-block-size:2.75em!important;padding:.5em .625em!important;border:max(1px,.0625em) solid var(--_v-line,#5c5c5c)!important;border-radius:var(--_v-radius,.25em)!important;background:var(--_v-surface,#fff)!important;color:var(--_v-text,#1b1b1b)!important}
[data-ventanilla-fields][data-ventanilla-fields] textarea{min-block-size:6em!important;resize:vertical!important}
[data-ventanilla-fields][data-ventanilla-fields] :is(input,textarea)[aria-invalid=true]{border-color:var(--_v-error,#8a1010)!important;border-width:max(2px,.125em)!important}
[data-ventanilla-fields][data-ventanilla-fields] :is(input,textarea,select):focus-visible{outline:max(3px,.1875em) solid var(--_v-accent,#0b4f9e)!important;outline-offset:max(2px,.125em)!important;box-shadow:none!important}
[data-ventanilla-fields][data-ventanilla-fields] .vf-code{font-family:ui-monospace,SFMono-Regular,Consolas,monospace!important;letter-spacing:.05em!important}
`);
