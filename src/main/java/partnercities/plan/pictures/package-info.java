/**
 * The pictures that other programs show of links to pages: {@link partnercities.plan.pictures.SitePictures} says which pages have one,
 * {@link partnercities.plan.pictures.LinkPicture} draws it.
 */
@NullMarked
package partnercities.plan.pictures;

import org.jspecify.annotations.NullMarked;
