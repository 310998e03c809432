/**
 * Stage 4: {@link partnercities.render.Renderer} takes a {@link partnercities.plan.Page}, fills its FreeMarker
 * template, and gives its text; begin there. {@link partnercities.render.Functions} are what templates can call:
 * messages, and the numbers and dates of {@link partnercities.render.Formats}. {@link partnercities.render.Typesetting}
 * sets quotation marks and spaces in the finished page.
 */
@NullMarked
package partnercities.render;

import org.jspecify.annotations.NullMarked;
