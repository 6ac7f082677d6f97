<?php
/**
 * Leaves nothing behind: Joomla takes the settings and the style sheet away, and we the copies of cards.
 *
 * @package Ventanilla
 * @license MIT
 */

defined('_JEXEC') or die;

use Joomla\CMS\Cache\CacheControllerFactoryInterface;
use Joomla\CMS\Factory;

class PlgContentVentanillaInstallerScript
{
    public function uninstall(): void
    {
        $caches = Factory::getContainer()->get(CacheControllerFactoryInterface::class);
        // Joomla 4 has one folder for the public site and another one for whoever uninstalls.
        foreach ([[], ['cachebase' => JPATH_ROOT . '/cache']] as $where) {
            $caches->createCacheController('output', ['defaultgroup' => 'plg_content_ventanilla'] + $where)->clean();
        }
    }
}
