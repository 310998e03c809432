/**
 * Files that no template makes, and the names under which they are published. A {@link
 * partnercities.plan.files.PlainFile} is ready to be written. {@link partnercities.plan.files.Assets} gives assets and
 * documents hashed names, {@link partnercities.plan.files.StyleSheets} inlines imported style sheets, and {@link
 * partnercities.plan.files.JsonObject} writes JSON.
 */
@NullMarked
package partnercities.plan.files;

import org.jspecify.annotations.NullMarked;
