<?php
/**
 * The module's filter with as much of Drupal as it touches, for a machine without Drupal: `php drupal.php MODULE`, with
 * {"settings", "typed", "texts"} on the standard input. Says what the filter made of each text and what the form saved.
 */

namespace Drupal\filter {
    class FilterProcessResult {
        public $libraries = [];
        public $maxAge;
        public $tags = [];
        public function __construct(public string $text) {}
        public function setProcessedText($text) { $this->text = $text; return $this; }
        public function setAttachments(array $attached) { $this->libraries = $attached['library']; return $this; }
        public function setCacheMaxAge($seconds) { $this->maxAge = $seconds; return $this; }
        public function addCacheTags(array $tags) { $this->tags = $tags; return $this; }
    }
}
namespace Drupal\filter\Plugin {
    class FilterBase {
        protected function t($text, array $with = []) { return strtr($text, $with); }
    }
}
namespace Drupal\Core\Form {
    interface FormStateInterface {}
    class ConfigFormBase {
        protected function t($text, array $with = []) { return strtr($text, $with); }
        protected function config($name) { return \Drupal::config($name); }
        public function buildForm(array $form, FormStateInterface $state) { return $form; }
        public function validateForm(array &$form, FormStateInterface $state) {}
        public function submitForm(array &$form, FormStateInterface $state) {}
    }
}
namespace Drupal\Core\Cache {
    class Cache {
        public static array $invalidated = [];
        public static function invalidateTags(array $tags) { self::$invalidated = array_merge(self::$invalidated, $tags); }
    }
}
namespace Drupal\Core\StreamWrapper {
    class PublicStream {
        public static function basePath() { return sys_get_temp_dir() . '/ventanilla-stand-in-' . getmypid(); }
    }
}
namespace Drupal\Component\Utility {
    class Html {
        public static function load($html) { return \Ventanilla\Content::read($html); }
        public static function serialize($document) { return \Ventanilla\Content::write($document); }
    }
}
namespace {
    final class Drupal {
        public static array $config = [];
        public static array $kept = [];
        public static function service($name) {
            return new class($name) {
                public function __construct(private string $name) {}
                public function addPsr4($prefix, $folder) {
                    spl_autoload_register(static function (string $class) use ($prefix, $folder): void {
                        $file = $folder . '/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
                        if (str_starts_with($class, $prefix) && is_file($file)) require_once $file;
                    });
                }
                public function get($key) { return $this->name === 'keyvalue.expirable' && $key === 'ventanilla' ? $this : (Drupal::$kept[$key] ?? null); }
                public function setWithExpire($key, $value, $seconds) { Drupal::$kept[$key] = $value; }
                public function clearCachedDefinitions() {}
            };
        }
        public static function httpClient() {
            return new class {
                public function get($address, array $options) {
                    $body = @file_get_contents($address, false, stream_context_create(['http' => ['timeout' => $options['timeout']]]));
                    if ($body === false) throw new \RuntimeException('no answer');
                    return new class($body) {
                        public function __construct(private string $body) {}
                        public function getStatusCode() { return 200; }
                        public function getBody() { return $this->body; }
                    };
                }
            };
        }
        public static function config($name) {
            return new class {
                public function get($key) { return Drupal::$config[$key] ?? null; }
                public function getRawData() { return Drupal::$config; }
                public function setData(array $data) { Drupal::$config = $data; return $this; }
                public function save() {}
            };
        }
    }

    $module = $argv[1];
    $asked = json_decode(stream_get_contents(STDIN), true);
    require "$module/ventanilla.module";
    require "$module/src/Plugin/Filter/FilterTramite.php";
    require "$module/src/Form/SettingsForm.php";

    $form = new Drupal\ventanilla\Form\SettingsForm();
    $state = new class($asked['typed']) implements Drupal\Core\Form\FormStateInterface {
        public array $errors = [];
        private $kept;
        public function __construct(private array $values) {}
        public function getValues() { return $this->values; }
        public function set($key, $value) { $this->kept = $value; }
        public function get($key) { return $this->kept; }
        public function setErrorByName($name, $words) { $this->errors[$name] = $words; }
    };
    $built = $form->buildForm([], $state);
    $form->validateForm($built, $state);
    if (!$state->errors) $form->submitForm($built, $state);
    $filter = new Drupal\ventanilla\Plugin\Filter\FilterTramite();
    $attached = [];
    ventanilla_page_attachments($attached);
    ventanilla_cron();
    echo json_encode([
        'errors' => $state->errors,
        'fields' => array_keys($built),
        'saved' => Drupal::$config,
        'texts' => array_map(static fn (string $text) => $filter->process($text, 'es'), $asked['texts']),
        'libraries' => Drupal::$config ? ventanilla_library_info_build() : [],
        'outdatedByCron' => Drupal\Core\Cache\Cache::$invalidated,
        'everyPage' => $attached['#attached']['library'] ?? [],
    ]);
    $folder = Drupal\Core\StreamWrapper\PublicStream::basePath();
    array_map('unlink', glob("$folder/ventanilla/*"));
    @rmdir("$folder/ventanilla");
    @rmdir($folder);
}
