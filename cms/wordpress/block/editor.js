/** The block in the editor: search a trámite, choose it, see its words. Plain JavaScript, no build. */
(function (wp) {
  'use strict';
  // Said by the script tag, so that no inline script has to.
  const { api, lang } = document.currentScript.dataset;
  const { createElement: h, useEffect, useState } = wp.element;
  const { __ } = wp.i18n;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, Spinner, TextControl } = wp.components;
  const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
  const { ToolbarButton, ToolbarGroup } = wp.components;

  /** After this long without a key, what was typed is searched. */
  const PAUSE_MS = 300;
  const ELEMENTS = [
    { value: 'card', label: __('Tarjeta', 'ventanilla') },
    { value: 'detail', label: __('Ficha completa', 'ventanilla') },
    { value: 'checklist', label: __('Antes de ir (lista propia)', 'ventanilla') },
    { value: 'feedback', label: __('Botones de opinión', 'ventanilla') },
    { value: 'survey', label: __('Encuesta de satisfacción', 'ventanilla') },
  ];
  const DENSITIES = [
    { value: '', label: __('Normal', 'ventanilla') },
    { value: 'line', label: __('Una línea', 'ventanilla') },
    { value: 'summary', label: __('Con requisitos', 'ventanilla') },
  ];

  function Search({ onChoose }) {
    const [words, setWords] = useState('');
    const [state, setState] = useState({ kind: 'idle' });
    useEffect(() => {
      if (words.trim() === '') return setState({ kind: 'idle' });
      let current = true;
      const timer = setTimeout(() => {
        setState({ kind: 'searching' });
        search(words).then(
          ({ results }) => current && setState({ kind: 'found', results }),
          () => current && setState({ kind: 'failed' }),
        );
      }, PAUSE_MS);
      return () => {
        current = false;
        clearTimeout(timer);
      };
    }, [words]);
    return h(
      Placeholder,
      { icon: 'clipboard', label: __('Trámite', 'ventanilla') },
      h(TextControl, {
        label: __('Busque el trámite por su nombre', 'ventanilla'),
        value: words,
        onChange: setWords,
        autoComplete: 'off',
      }),
      h('div', { role: 'status' }, message(state)),
      state.kind === 'found' &&
        h(
          'ul',
          null,
          state.results.map((result) => choice(result, onChoose)),
        ),
    );
  }

  async function search(words) {
    const query = new URLSearchParams({ q: words, lang, limit: '8' });
    const answer = await fetch(`${api}/v1/search?${query}`, { credentials: 'omit' });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  function message(state) {
    if (state.kind === 'searching') return h(Spinner);
    if (state.kind === 'failed') return __('No pudimos buscar. Intente de nuevo.', 'ventanilla');
    if (state.kind === 'found' && state.results.length === 0)
      return __('No encontramos ninguno. Pruebe con otras palabras.', 'ventanilla');
    return null;
  }

  function choice(result, onChoose) {
    const words = `${result.name} (${result.institution.name})`;
    return h(
      'li',
      { key: result.code },
      h(Button, { variant: 'link', onClick: () => onChoose(result) }, words),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const props = useBlockProps();
    const choose = ({ code, name }) => setAttributes({ code, name });
    if (attributes.code === '') return h('div', props, h(Search, { onChoose: choose }));
    const other = __('Elegir otro trámite', 'ventanilla');
    return h(
      'div',
      props,
      h(
        BlockControls,
        null,
        h(
          ToolbarGroup,
          null,
          h(ToolbarButton, { icon: 'search', label: other, onClick: () => choose({ code: '', name: '' }) }),
        ),
      ),
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('Qué se muestra', 'ventanilla') },
          select(__('Elemento', 'ventanilla'), 'element', ELEMENTS),
          attributes.element === 'card' && select(__('Tamaño', 'ventanilla'), 'density', DENSITIES),
        ),
      ),
      // Its link must not lead out of the editor.
      h(Disabled, null, h(wp.serverSideRender, { block: 'ventanilla/tramite', attributes })),
    );

    function select(label, name, options) {
      const onChange = (value) => setAttributes({ [name]: value });
      return h(SelectControl, { label, value: attributes[name], options, onChange });
    }
  }

  wp.blocks.registerBlockType('ventanilla/tramite', { edit: Edit, save: () => null });
})(window.wp);
