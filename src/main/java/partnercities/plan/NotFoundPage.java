package partnercities.plan;

/** What a reader sees who asked for a page that isn't there. */
public record NotFoundPage(Frame frame, Reference cities, Reference news) implements ReadablePage {
    @Override
    public String template() {
        return "not-found.ftlh";
    }
}
