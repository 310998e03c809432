/**
 * City partnership in values, as editors speak of it: a {@link partnercities.domain.city.City}, an
 * {@link partnercities.domain.agreement.Agreement} made of {@link partnercities.domain.agreement.Step}s, an
 * {@link partnercities.domain.news.Announcement}, and the {@link partnercities.domain.settings.SiteSettings}. Begin with
 * {@link partnercities.domain.agreement.Agreement}, whose status is computed. Nothing here knows files, pages or other packages.
 */
@NullMarked
package partnercities.domain;

import org.jspecify.annotations.NullMarked;
