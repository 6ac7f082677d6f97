<?php
/**
 * {tramite CODE} alone in a paragraph, boxes with data-tramite and links that end in #tramite-card become elements.
 *
 * @package Ventanilla
 * @license MIT
 */

namespace Ventanilla\Plugin\Content\Ventanilla\Extension;

defined('_JEXEC') or die;

use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\Event\Event;
use Joomla\Event\SubscriberInterface;
use Ventanilla\Content;
use Ventanilla\Page;
use Ventanilla\Plugin\Content\Ventanilla\OpenCatalogue;

require_once __DIR__ . '/../OpenCatalogue.php';

final class Ventanilla extends CMSPlugin implements SubscriberInterface
{
    /** @var bool */
    protected $autoloadLanguage = true;
    /** One for the whole request: its requests share their two seconds. */
    private ?Page $page = null;

    public static function getSubscribedEvents(): array
    {
        return ['onContentPrepare' => 'enrich'];
    }

    public function enrich(Event $event): void
    {
        // Joomla 5 names the arguments that Joomla 4 counts.
        $context = (string) ($event->getArgument('context') ?? $event->getArgument('0'));
        $article = $event->getArgument('subject') ?? $event->getArgument('1');
        $settings = json_decode((string) $this->params->get('checked'), true);
        // The index of the finder wants the words that the author wrote.
        if ($context === 'com_finder.indexer' || !is_array($settings) || !Content::isIn((string) ($article->text ?? ''))) {
            return;
        }
        $page = $this->page ??= new Page($settings, OpenCatalogue::at($settings['api']));
        $page->prepare($article->text);
        $document = Content::read($article->text);
        $tags = Content::enrich($document, $settings['api'], static fn (...$asked): string => $page->element(...$asked)[0]);
        if ($tags !== []) {
            $article->text = Content::write($document);
            $this->load($page, $tags);
        }
    }

    /** @param string[] $tags */
    private function load(Page $page, array $tags): void
    {
        $assets = $this->getApplication()->getDocument()->getWebAssetManager();
        foreach ($tags as $tag) {
            ['src' => $src, 'attributes' => $attributes] = $page->script($tag);
            // By its address, so that the one loader of all tags comes once.
            $assets->registerAndUseScript('ventanilla.' . md5($src), $src, ['version' => false], $attributes);
        }
        $accent = $page->accentFile(JPATH_ROOT . '/media/plg_content_ventanilla');
        if ($accent !== null) {
            // Below the site's root and without a slash before it: Joomla puts the address of the site there itself.
            $assets->registerAndUseStyle('ventanilla.accent', "media/plg_content_ventanilla/$accent", ['version' => false]);
        }
    }
}
