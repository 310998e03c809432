package partnercities.plan;

/** The open data for people: what there is, and on what terms. */
public record DataPage(Frame frame) implements ReadablePage {
    @Override
    public String template() {
        return "data.ftlh";
    }
}
