package partnercities.build;

/** Hears how far a build is. Pages are made by many threads. */
public interface Progress extends AutoCloseable {
    /** Tells nobody. */
    Progress UNSEEN = new Progress() {
        @Override
        public void stage(String name) {}

        @Override
        public void pages(int number) {}

        @Override
        public void pageMade() {}

        @Override
        public void close() {}
    };

    /** A stage begins. */
    void stage(String name);

    /** So many pages will be made. */
    void pages(int number);

    /** One of them is. */
    void pageMade();

    /** The build is over. */
    @Override
    void close();
}
