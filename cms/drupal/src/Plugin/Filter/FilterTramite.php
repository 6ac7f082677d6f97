<?php

namespace Drupal\ventanilla\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Ventanilla\Content;

/**
 * Turns what authors write or paste into elements. It has to come after «Limit allowed HTML tags», which knows no tag of ours.
 *
 * @Filter(
 *   id = "ventanilla_tramite",
 *   title = @Translation("Trámites del catálogo nacional"),
 *   description = @Translation("Muestra [tramite CÓDIGO], las cajas con data-tramite y los enlaces que terminan en #tramite-card. Debe ir al final de la lista."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
 *   weight = 50
 * )
 */
class FilterTramite extends FilterBase {

  /**
   * Seconds that Drupal keeps the text: as long as a card is shown without asking again.
   */
  private const FRESH = 900;

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    $result->addCacheTags(['config:ventanilla.settings', 'ventanilla:words']);
    $api = (string) \Drupal::config('ventanilla.settings')->get('api');
    if ($api === '' || !Content::isIn($text)) {
      return $result;
    }
    $document = Html::load($text);
    $page = ventanilla_page();
    $page->prepare($text);
    $tags = Content::enrich($document, $api, static fn (...$asked): string => $page->element(...$asked)[0]);
    $result->setProcessedText(Html::serialize($document));
    $result->setAttachments(['library' => array_map(static fn (string $tag): string => "ventanilla/$tag", $tags)]);
    $result->setCacheMaxAge(self::FRESH);
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    return $this->t('Para mostrar un trámite escriba su código solo en un párrafo: [tramite RNPN-0002]');
  }

}
