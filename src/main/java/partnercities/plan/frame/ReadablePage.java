package partnercities.plan.frame;

/** A page for people, in one language, with the frame that all of them share. */
public interface ReadablePage extends Page {
    Frame frame();

    @Override
    default String path() {
        return frame().path();
    }
}
