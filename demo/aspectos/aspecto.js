// Viste la página con el aspecto que dice su dirección: sitio.html?salud
(function () {
  var nombres = {
    hacienda: 'Ministerio de Hacienda',
    agricultura: 'Ministerio de Agricultura',
    salud: 'Ministerio de Salud',
    educacion: 'Ministerio de Educación',
    obras: 'Ministerio de Obras',
    ambiente: 'Ministerio de Ambiente',
    migracion: 'Dirección de Migración',
    turismo: 'Ministerio de Turismo',
    cultura: 'Ministerio de Cultura',
    archivo: 'Archivo General',
  };
  var aspecto = location.search.slice(1).split('&')[0];
  if (!Object.prototype.hasOwnProperty.call(nombres, aspecto)) aspecto = 'hacienda';
  document.documentElement.className = aspecto;
  document.title = nombres[aspecto] + ': todos los elementos (demostración)';
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('marca').textContent = nombres[aspecto];
  });
})();
