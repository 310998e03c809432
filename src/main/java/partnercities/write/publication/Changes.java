package partnercities.write.publication;

/** How many files a build wrote, left unchanged, and removed. */
public record Changes(int written, int unchanged, int removed) {}
