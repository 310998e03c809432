package partnercities.plan;

/** A page for people, in one language, with the frame that all of them share. */
public sealed interface ReadablePage extends Page
        permits HomePage,
                CitiesPage,
                CityPage,
                MapPage,
                AgreementsPage,
                RecordsPage,
                CalendarPage,
                DataPage,
                SearchPage,
                NewsPage,
                ArticlePage,
                FreePage,
                NotFoundPage {
    Frame frame();

    @Override
    default String path() {
        return frame().path();
    }
}
