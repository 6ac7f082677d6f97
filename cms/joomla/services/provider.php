<?php
/**
 * @package Ventanilla
 * @license MIT
 */

defined('_JEXEC') or die;

use Joomla\CMS\Extension\PluginInterface;
use Joomla\CMS\Factory;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;
use Joomla\Event\DispatcherInterface;
use Ventanilla\Plugin\Content\Ventanilla\Extension\Ventanilla;

return new class () implements ServiceProviderInterface {
    public function register(Container $container): void
    {
        $container->set(PluginInterface::class, static function (Container $container): Ventanilla {
            $plugin = new Ventanilla(
                $container->get(DispatcherInterface::class),
                (array) PluginHelper::getPlugin('content', 'ventanilla')
            );
            $plugin->setApplication(Factory::getApplication());
            return $plugin;
        });
    }
};
