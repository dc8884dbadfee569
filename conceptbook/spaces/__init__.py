"Where concepts live in activation space: vectors, regions, parts, clusters"
