<?php
/** `php fallback.php SHARED API`: what stands inside an element for each answer of a catalogue on the standard input. */

require "$argv[1]/Elements.php";
require "$argv[1]/Fallback.php";
require "$argv[1]/Catalogue.php";

set_error_handler(static function (int $level, string $words): bool {
    throw new ErrorException($words);
});
$fallback = new Ventanilla\Fallback($argv[2], 'es');
$texts = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $answer) {
    $body = json_encode($answer);
    $catalogue = new Ventanilla\Catalogue(
        $argv[2],
        static fn (string $address, float $seconds): ?string => $body,
        static fn (string $key) => null,
        static fn (string $key, $value, int $seconds) => null
    );
    $texts[] = $fallback->ofTramite('RNPN-0002', $catalogue->card('RNPN-0002', 'es'), 'Renovar el DUI');
}
echo json_encode($texts);
