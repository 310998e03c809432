/**
 * Files that no template makes, and the names under which they are published. A {@link
 * partnercities.plan.files.PlainFile} is ready to be written. {@link partnercities.plan.files.Assets} has the addresses of
 * assets and documents, {@link partnercities.plan.files.AssetNames} gives assets hashed names, {@link
 * partnercities.plan.files.StyleSheets} inlines imported style sheets, and {@link partnercities.plan.files.JsonObject}
 * writes JSON.
 */
@NullMarked
package partnercities.plan.files;

import org.jspecify.annotations.NullMarked;
