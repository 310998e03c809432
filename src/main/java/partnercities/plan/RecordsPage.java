package partnercities.plan;

/** What stands out among the cities and agreements. */
public record RecordsPage(Frame frame) implements ReadablePage {
    @Override
    public String template() {
        return "records.ftlh";
    }
}
