<?php
/**
 * The catalogue, asked and kept with what Joomla has for it.
 *
 * @package Ventanilla
 * @license MIT
 */

namespace Ventanilla\Plugin\Content\Ventanilla;

defined('_JEXEC') or die;

use Joomla\CMS\Cache\CacheControllerFactoryInterface;
use Joomla\CMS\Factory;
use Joomla\CMS\Http\HttpFactory;
use Ventanilla\Catalogue;

\JLoader::registerNamespace('Ventanilla', dirname(__DIR__) . '/shared');

final class OpenCatalogue
{
    /** Minutes that Joomla keeps a copy: a month. What is older than a quarter of an hour is asked for again. */
    private const KEPT = 43200;

    public static function at(string $api): Catalogue
    {
        $cache = Factory::getContainer()->get(CacheControllerFactoryInterface::class)->createCacheController(
            'output',
            ['defaultgroup' => 'plg_content_ventanilla', 'caching' => true, 'lifetime' => self::KEPT]
        );
        return new Catalogue(
            $api,
            static function (string $address, float $seconds): ?string {
                try {
                    // Whole seconds, and 0 would be «for ever».
                    $answer = HttpFactory::getHttp()->get($address, [], max(1, (int) floor($seconds)));
                    return $answer->code === 200 ? (string) $answer->body : null;
                } catch (\Throwable $failure) {
                    return null;
                }
            },
            static fn (string $key) => $cache->get($key),
            static fn (string $key, $value) => $cache->store($value, $key)
        );
    }
}
