package partnercities.plan.frame;

import partnercities.plan.emblem.Icons;

/** What stands for the site and its pages elsewhere: in browsers, on home screens, in messages. */
public record Signs(Icons icons, LinkPictures pictures) {}
