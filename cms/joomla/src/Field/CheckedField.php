<?php
/**
 * Nobody sees it: when the settings are saved it asks the catalogue, and keeps what was found with them.
 *
 * @package Ventanilla
 * @license MIT
 */

namespace Ventanilla\Plugin\Content\Ventanilla\Field;

defined('_JEXEC') or die;

use Joomla\CMS\Form\Field\HiddenField;
use Joomla\CMS\Language\Text;
use Joomla\Registry\Registry;
use Ventanilla\Page;
use Ventanilla\Plugin\Content\Ventanilla\OpenCatalogue;

require_once __DIR__ . '/../OpenCatalogue.php';

final class CheckedField extends HiddenField
{
    /** @var string */
    protected $type = 'Checked';

    /** What is saved: the settings that can be used as JSON, or the reason why they cannot. */
    public function filter($value, $group = null, ?Registry $input = null)
    {
        try {
            $typed = (array) ($input ? $input->get('params') : []);
            return json_encode(Page::checked($typed, [OpenCatalogue::class, 'at']), JSON_UNESCAPED_SLASHES);
        } catch (\DomainException $reason) {
            return $reason->getMessage();
        }
    }

    public function validate($value, $group = null, ?Registry $input = null)
    {
        return is_array(json_decode((string) $value, true))
            ? true
            : new \UnexpectedValueException(Text::_('PLG_CONTENT_VENTANILLA_ERROR_' . strtoupper((string) $value)));
    }
}
