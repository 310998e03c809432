/**
 * Files that no template makes, and what names them: {@link partnercities.plan.files.Assets} gives assets and documents hashed names,
 * {@link partnercities.plan.files.StyleSheets} makes one style sheet of several, {@link partnercities.plan.files.JsonObject} writes JSON.
 */
@NullMarked
package partnercities.plan.files;

import org.jspecify.annotations.NullMarked;
