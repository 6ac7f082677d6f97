<?php
/**
 * What authors leave in a text, turned into elements: `[tramite CODE]` or `{tramite CODE}` alone in a paragraph, a box with
 * `data-tramite`, and a link alone in a paragraph that ends in `#tramite-card`.
 *
 * @license MIT
 */

namespace Ventanilla;

final class Content
{
    private const TOKEN = '~^(?:\[|\{)tramite\s+([A-Za-z0-9][\w.-]*)(?:\s+([a-z-]+))?\s*(?:\]|\})$~D';

    /** Whether it is worth reading: most texts hold nothing of ours and must stay as they are, byte by byte. */
    public static function isIn(string $html): bool
    {
        return preg_match('~tramite|' . implode('|', Elements::TAGS) . '~', $html) === 1;
    }

    public static function read(string $html): \DOMDocument
    {
        $document = new \DOMDocument();
        $before = libxml_use_internal_errors(true);
        $document->loadHTML('<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>' . $html . '</body></html>');
        libxml_clear_errors();
        libxml_use_internal_errors($before);
        return $document;
    }

    public static function write(\DOMDocument $document): string
    {
        $html = '';
        foreach ($document->getElementsByTagName('body')->item(0)->childNodes as $node) {
            $html .= $document->saveHTML($node);
        }
        return $html;
    }

    /**
     * @param callable(string, array<string, string>, string): string $element kind, attributes and name → HTML
     * @return string[] Tags that are in it now and need their script
     */
    public static function enrich(\DOMDocument $document, string $api, callable $element): array
    {
        $find = new \DOMXPath($document);
        foreach (iterator_to_array($find->query('//*[@data-tramite]')) as $box) {
            $given = [];
            foreach ($box->attributes as $attribute) {
                $given[$attribute->name] = $attribute->value;
            }
            if (Elements::tagOf($given['data-tramite']) && !self::tagsIn($box)) {
                // One paragraph is what was pasted. In many editors whoever writes on after it is still in the box.
                $pasted = $find->query('*[1][self::p]', $box)->item(0);
                $html = $element($given['data-tramite'], $given, self::words($pasted ?? $box));
                if ($pasted === null) {
                    $box->textContent = '';
                    self::append($box, $html);
                } else {
                    self::replace($pasted, $html);
                }
            }
        }
        foreach (iterator_to_array($find->query('//p/a[contains(@href, "#")]')) as $link) {
            [$address, $tag] = explode('#', $link->getAttribute('href'), 2);
            $code = strpos($address, "$api/t/") === 0 ? substr($address, strlen("$api/t/")) : '';
            if (Elements::tagOf($tag) === $tag && Elements::isCode($code) && self::isAlone($link)) {
                self::replace($link->parentNode, $element($tag, ['code' => $code], self::words($link)));
            }
        }
        foreach (iterator_to_array($find->query('//p/text()[contains(., "tramite")]')) as $text) {
            if (preg_match(self::TOKEN, self::words($text), $found) && self::isAlone($text)) {
                [, $about, $kind] = $found + [2 => ''];
                // `[tramite search]` names no trámite, and `[tramite RNPN report]` an institution.
                if ($kind === '' && Elements::tagOf($about) && !Elements::needsCode(Elements::tagOf($about))) {
                    [$about, $kind] = ['', $about];
                }
                $given = [Elements::about(Elements::tagOf($kind) ?? 'tramite-card') => $about];
                self::replace($text->parentNode, $element($kind, $given, ''));
            }
        }
        return self::tagsIn($document);
    }

    /** An element holds lists, and a paragraph cannot: so it takes the paragraph's place. */
    private static function isAlone(\DOMNode $node): bool
    {
        foreach ($node->parentNode->childNodes as $other) {
            if ($other instanceof \DOMElement && $other->tagName !== 'br' && !$other->isSameNode($node)) {
                return false;
            }
        }
        return self::words($node->parentNode) === self::words($node);
    }

    /** Without the hard spaces that editors leave where somebody typed a space at the end. */
    private static function words(\DOMNode $node): string
    {
        return trim(str_replace("\u{A0}", ' ', $node->textContent));
    }

    /** @return string[] */
    private static function tagsIn(\DOMNode $node): array
    {
        return array_values(array_filter(Elements::TAGS, static function (string $tag) use ($node): bool {
            return $node->getElementsByTagName($tag)->length > 0;
        }));
    }

    private static function replace(\DOMNode $node, string $html): void
    {
        self::append($node->parentNode, $html, $node);
        $node->parentNode->removeChild($node);
    }

    private static function append(\DOMNode $parent, string $html, ?\DOMNode $before = null): void
    {
        foreach (self::read($html)->getElementsByTagName('body')->item(0)->childNodes as $node) {
            $parent->insertBefore($parent->ownerDocument->importNode($node, true), $before);
        }
    }
}
