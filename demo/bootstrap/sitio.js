/* Menú de la plantilla y «destacado del mes», como se hacía con jQuery. */
jQuery(function ($) {
  $('#btnMenu').on('click', function () {
    var abierto = $('#menu').toggleClass('in').hasClass('in');
    $(this).toggleClass('collapsed', !abierto).attr('aria-expanded', String(abierto));
  });
});

jQuery(window).on('load', function () {
  setTimeout(function () {
    jQuery('#destacado').append(jQuery('#movida'));
    jQuery('#bodega').remove();
  }, 400);
});
