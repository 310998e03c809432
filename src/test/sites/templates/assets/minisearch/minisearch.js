// Stands for the library in all stories, none of which looks at it.
