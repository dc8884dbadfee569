"What people read and type: books, every class of a data set, the command line"
