<?php
/**
 * The plugin with as much of Joomla as it touches, for a machine without Joomla: `php joomla.php PLUGIN SITE`, with
 * {"typed", "texts", "counted"} on the standard input. Says what was saved, and each text with the scripts it asked for.
 */

namespace Joomla\Event {
    interface SubscriberInterface {}
    interface DispatcherInterface {}
    class Event {
        public function __construct(private array $arguments) {}
        public function getArgument($name) { return $this->arguments[$name] ?? null; }
    }
}
namespace Joomla\Registry {
    class Registry {
        public function __construct(private array $data) {}
        public function get($key) { return $this->data[$key] ?? null; }
    }
}
namespace Joomla\CMS\Plugin {
    class CMSPlugin {
        public $params;
        private $application;
        public function __construct($dispatcher, array $config) { $this->params = $config['params']; }
        public function setApplication($application) { $this->application = $application; }
        protected function getApplication() { return $this->application; }
    }
    class PluginHelper {
        public static function getPlugin($group, $name) { return ['params' => new \Joomla\Registry\Registry(['checked' => \StandIn::$checked])]; }
    }
}
namespace Joomla\CMS\Extension { interface PluginInterface {} }
namespace Joomla\CMS\Language { class Text { public static function _($key) { return \StandIn::$words[$key] ?? $key; } } }
namespace Joomla\CMS\Form\Field { class HiddenField {} }
namespace Joomla\DI {
    interface ServiceProviderInterface {}
    class Container {
        private array $makers = [];
        public function set($name, $maker) { $this->makers[$name] = $maker; }
        public function get($name) { return isset($this->makers[$name]) ? $this->makers[$name]($this) : new class implements \Joomla\Event\DispatcherInterface {}; }
    }
}
namespace Joomla\CMS\Cache {
    interface CacheControllerFactoryInterface {}
}
namespace Joomla\CMS {
    class Factory {
        public static function getApplication() { return \StandIn::application(); }
        public static function getContainer() {
            return new class {
                public function get($name) { return $this; }
                public function createCacheController($type, array $options) { return $this->cache(); }
                private function cache() {
                    return new class {
                        public function get($key) { return \StandIn::$kept[$key] ?? false; }
                        public function store($value, $key) { \StandIn::$kept[$key] = $value; return true; }
                    };
                }
            };
        }
    }
}
namespace Joomla\CMS\Http {
    class HttpFactory {
        public static function getHttp() {
            return new class {
                public function get($address, array $headers, $seconds) {
                    $body = @file_get_contents($address, false, stream_context_create(['http' => ['timeout' => $seconds]]));
                    if ($body === false) throw new \RuntimeException('no answer');
                    return (object) ['code' => 200, 'body' => $body];
                }
            };
        }
    }
}
namespace {
    define('_JEXEC', 1);
    define('JPATH_ROOT', $argv[2]);
    final class StandIn {
        public static string $checked = '';
        public static array $words = [];
        public static array $kept = [];
        public static array $assets = [];
        public static function application() {
            return new class {
                public function getDocument() { return $this; }
                public function getWebAssetManager() { return $this; }
                public function registerAndUseScript($name, $src, $options, $attributes) { StandIn::$assets[$name] = compact('src', 'attributes'); }
                // What lies below the site's root gets its address in front, and a slash between.
                public function registerAndUseStyle($name, $href, $options) {
                    StandIn::$assets[$name] = ['href' => is_file(JPATH_ROOT . "/$href") ? "/$href" : $href];
                }
            };
        }
    }
    final class JLoader {
        public static function registerNamespace($prefix, $folder) {
            spl_autoload_register(static function (string $class) use ($prefix, $folder): void {
                $file = $folder . '/' . str_replace('\\', '/', substr($class, strlen($prefix) + 1)) . '.php';
                if (str_starts_with($class, "$prefix\\") && is_file($file)) require_once $file;
            });
        }
    }

    $plugin = $argv[1];
    $asked = json_decode(stream_get_contents(STDIN), true);
    StandIn::$words = parse_ini_file("$plugin/language/es-ES/plg_content_ventanilla.ini");
    JLoader::registerNamespace('Ventanilla\\Plugin\\Content\\Ventanilla', "$plugin/src");
    $field = new Ventanilla\Plugin\Content\Ventanilla\Field\CheckedField();
    $input = new Joomla\Registry\Registry(['params' => (object) $asked['typed']]);
    StandIn::$checked = $field->filter('', 'params', $input);
    $valid = $field->validate(StandIn::$checked, 'params', $input);

    $container = new Joomla\DI\Container();
    (require "$plugin/services/provider.php")->register($container);
    $extension = $container->get(Joomla\CMS\Extension\PluginInterface::class);
    $texts = [];
    foreach ($asked['texts'] as $text) {
        StandIn::$assets = [];
        $article = (object) ['text' => $text];
        $names = $asked['counted'] ? [0, 1] : ['context', 'subject'];
        $method = $extension::getSubscribedEvents()['onContentPrepare'];
        $extension->$method(new Joomla\Event\Event(array_combine($names, ['com_content.article', $article])));
        $texts[] = ['text' => $article->text, 'assets' => StandIn::$assets];
    }
    echo json_encode([
        'error' => $valid === true ? '' : $valid->getMessage(),
        'saved' => json_decode(StandIn::$checked, true),
        'texts' => $texts,
    ]);
}
