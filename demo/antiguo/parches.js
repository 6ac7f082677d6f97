/*
 * Lo que las páginas de 2008 traían con sus bibliotecas: cambian los objetos del navegador para todos.
 * Escrito a semejanza de Prototype.js 1.6; MooTools (cargada antes) ya cambió otros.
 */
(function () {
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  window.$A = $A;
  Array.from = $A;

  Function.prototype.bind = function () {
    if (arguments.length < 2 && typeof arguments[0] === 'undefined') return this;
    var metodo = this, args = $A(arguments), objeto = args.shift();
    return function () {
      return metodo.apply(objeto, args.concat($A(arguments)));
    };
  };
  Function.prototype.curry = function () {
    var metodo = this, args = $A(arguments);
    return function () {
      return metodo.apply(this, args.concat($A(arguments)));
    };
  };
  Function.prototype.defer = function () {
    return window.setTimeout(this, 10);
  };

  function aJSON(valor) {
    switch (typeof valor) {
      case 'undefined':
      case 'function':
        return undefined;
      case 'boolean':
        return valor.toString();
    }
    if (valor === null) return 'null';
    if (valor.toJSON) return valor.toJSON();
    var partes = [];
    for (var clave in valor) {
      var parte = aJSON(valor[clave]);
      if (parte !== undefined) partes.push(clave.toJSON() + ': ' + parte);
    }
    return '{' + partes.join(', ') + '}';
  }
  Object.toJSON = aJSON;
  Array.prototype.toJSON = function () {
    var partes = [];
    this.each(function (elemento) {
      var parte = aJSON(elemento);
      if (parte !== undefined) partes.push(parte);
    });
    return '[' + partes.join(', ') + ']';
  };
  String.prototype.toJSON = function () {
    return '"' + this.replace(/[\\"]/g, '\\$&') + '"';
  };
  Number.prototype.toJSON = function () {
    return isFinite(this) ? this.toString() : 'null';
  };
  Date.prototype.toJSON = function () {
    return '"' + this.getUTCFullYear() + '-' + (this.getUTCMonth() + 1) + '-' + this.getUTCDate() + '"';
  };

  Array.prototype.each = function (paso) {
    for (var i = 0; i < this.length; i++) paso(this[i], i);
    return this;
  };
  Array.prototype.toArray = Array.prototype.entries = function () {
    return [].concat(this);
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Array.prototype.include = function (objeto) {
    return this.indexOf(objeto) !== -1;
  };
  Array.prototype.first = function () {
    return this[0];
  };
  Array.prototype.last = function () {
    return this[this.length - 1];
  };
  Array.prototype.find = Array.prototype.detect = function (paso) {
    var hallado;
    for (var i = 0; i < this.length; i++) {
      if (paso(this[i], i)) {
        hallado = this[i];
        break;
      }
    }
    return hallado;
  };

  String.prototype.strip = function () {
    return this.replace(/^\s+/, '').replace(/\s+$/, '');
  };
  String.prototype.startsWith = function (comienzo) {
    return this.indexOf(comienzo) === 0;
  };

  document.getElementsByClassName = function (clase, padre) {
    return $A((padre || document.body).querySelectorAll('.' + clase));
  };

  var original = window.Element;
  window.Element = function (nombre) {
    return document.createElement(nombre);
  };
  window.Element.prototype = original.prototype;

  window.$ = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
})();
