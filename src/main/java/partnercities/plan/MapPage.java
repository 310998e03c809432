package partnercities.plan;

/** The map beside the list of cities. */
public record MapPage(Frame frame) implements ReadablePage {
    @Override
    public String template() {
        return "map.ftlh";
    }
}
