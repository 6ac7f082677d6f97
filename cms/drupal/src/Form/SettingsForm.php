<?php

namespace Drupal\ventanilla\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Ventanilla\Page;

/**
 * Configuración → Ventanilla.
 */
class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId() {
    return 'ventanilla_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames() {
    return ['ventanilla.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state) {
    $config = $this->config('ventanilla.settings');
    $form['api'] = [
      '#type' => 'url',
      '#title' => $this->t('Dirección del catálogo'),
      '#description' => $config->get('title') ? $this->t('Conectado con: @title', ['@title' => $config->get('title')]) : '',
      '#default_value' => $config->get('api'),
      '#required' => TRUE,
    ];
    $form['pinned'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Fijar la versión, con huella de seguridad (recomendado)'),
      '#description' => $this->t('Versión fijada: @version. Al guardar se fija la más nueva.', ['@version' => $config->get('pin.version') ?? '—']),
      '#default_value' => $config->get('pinned'),
    ];
    $form['lang'] = [
      '#type' => 'select',
      '#title' => $this->t('Idioma'),
      '#options' => ['es' => 'Español', 'en' => 'English'],
      '#default_value' => $config->get('lang'),
    ];
    $form['theme'] = [
      '#type' => 'select',
      '#title' => $this->t('Colores'),
      '#options' => [
        'inherit' => $this->t('Los de su sitio'),
        'light' => $this->t('Claros'),
        'dark' => $this->t('Oscuros'),
        'auto' => $this->t('Los que prefiera cada persona'),
      ],
      '#default_value' => $config->get('theme'),
    ];
    $form['accent'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Color de acento'),
      '#description' => $this->t('El color principal de su institución: # y seis cifras o letras de la A a la F. Puede quedar vacío.'),
      '#pattern' => '#[0-9A-Fa-f]{6}',
      '#default_value' => $config->get('accent'),
    ];
    $form['everywhere'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Cargar en todo el sitio, porque el tema tiene etiquetas de trámites'),
      '#default_value' => $config->get('everywhere'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state) {
    parent::validateForm($form, $form_state);
    $words = [
      'address' => $this->t('Escriba la dirección completa del catálogo. Empieza con https://'),
      'catalogue' => $this->t('En esa dirección no respondió ningún catálogo. Revísela, o intente de nuevo en unos minutos.'),
      'pin' => $this->t('El catálogo no publica las huellas de sus archivos. Quite la marca de «Fijar la versión».'),
    ];
    try {
      $form_state->set('checked', Page::checked($form_state->getValues(), 'ventanilla_catalogue'));
    }
    catch (\DomainException $reason) {
      $form_state->setErrorByName($reason->getMessage() === 'pin' ? 'pinned' : 'api', $words[$reason->getMessage()]);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    $this->config('ventanilla.settings')->setData($form_state->get('checked'))->save();
    // The scripts of the pages are said by these settings.
    \Drupal::service('library.discovery')->clearCachedDefinitions();
    parent::submitForm($form, $form_state);
  }

}
