/**
 * City partnership in values, as editors speak of it: a {@link partnercities.domain.City}, an
 * {@link partnercities.domain.Agreement} made of {@link partnercities.domain.Step}s, an
 * {@link partnercities.domain.Announcement}, and the {@link partnercities.domain.SiteSettings}. Begin with
 * {@link partnercities.domain.Agreement}, whose status is computed. Nothing here knows files, pages or other packages.
 */
@NullMarked
package partnercities.domain;

import org.jspecify.annotations.NullMarked;
